import threading
import time

lock = threading.Lock()
cache = {}
out = [None, None]


def work(i):
    with lock:
        found = 3 in cache
    if not found:
        value = []
        with lock:
            cache[3] = value
    with lock:
        cache[3].append(i)

ts = [threading.Thread(target=work, args=(0,)), threading.Thread(target=work, args=(1,))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(cache)
