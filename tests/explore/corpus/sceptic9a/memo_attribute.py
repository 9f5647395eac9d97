import threading
import time

lock = threading.Lock()
area = None
out = [None, None]


def work(i):
    global area
    with lock:
        value = area
    if value is None:
        value = 3 * 3
        with lock:
            area = value
    out[i] = value

ts = [threading.Thread(target=work, args=(0,)), threading.Thread(target=work, args=(1,))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(out)
