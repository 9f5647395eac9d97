import threading
import time
from functools import wraps


def once_per_key(func):
    cache = {}
    locks = {}

    @wraps(func)
    def wrapper(key):
        if key in cache:
            return cache[key]
        lock = locks.setdefault(key, threading.Lock())
        with lock:
            if key not in cache:
                cache[key] = func(key)
            return cache[key]

    return wrapper


loads = {"a": 0, "b": 0}


@once_per_key
def load(key):
    time.sleep(0.01)
    loads[key] += 1
    return key.upper()


def main():
    ts = [threading.Thread(target=load, args=(k,)) for k in "abab"]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    print("loads", loads)


if __name__ == "__main__":
    main()
