import functools
from multiprocessing import Lock, Process, Value


def synchronized(lock):
    def decorate(f):
        @functools.wraps(f)
        def inner(*args, **kwargs):
            lock.acquire()
            try:
                return f(*args, **kwargs)
            finally:
                lock.release()
        return inner
    return decorate


lock = Lock()


@synchronized(lock)
def inc(v):
    v.value += 1


@synchronized(lock)
def dec(v):
    v.value -= 1


def worker(f, v, n):
    for _ in range(n):
        f(v)


if __name__ == "__main__":
    v = Value("i", 0)
    a = Process(target=worker, args=(inc, v, 10))
    b = Process(target=worker, args=(dec, v, 10))
    a.start(); b.start()
    a.join(); b.join()
    print(v.value)
