import threading
import time

lock = threading.Lock()
cache = {}
calls = 0


def work(i):
    global calls
    with lock:
        found = 3 in cache
    if not found:
        with lock:
            calls += 1
            cache[3] = 9

ts = [threading.Thread(target=work, args=(0,)), threading.Thread(target=work, args=(1,))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(calls)
