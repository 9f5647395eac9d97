import threading
import time

lock = threading.Lock()
cache = {}
out = [None, None]


def work(i):
    if 3 not in cache:
        cache[3] = 3 * 3
    out[i] = cache[3]

ts = [threading.Thread(target=work, args=(0,)), threading.Thread(target=work, args=(1,))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(out)
