import threading
import time

lock = threading.Lock()
cache = {}
out = [None, None]


def work(i):
    with lock:
        found = 3 in cache
    if not found:
        value = 3 * 3
        with lock:
            cache[3] = value
    with lock:
        out[i] = cache[3]

ts = [threading.Thread(target=work, args=(0,)), threading.Thread(target=work, args=(1,))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(out)
