import threading
import time

cache = {}
lock = threading.Lock()
out = {}


def fetch(k):
    time.sleep(0.01)
    return k.upper()


def get(i, k):
    with lock:
        entry = cache.get(k)
    if entry is None or time.monotonic() - entry[1] > 60:
        entry = (fetch(k), time.monotonic())
        with lock:
            cache[k] = entry
    out[i] = entry[0]


ts = [threading.Thread(target=get, args=ik) for ik in enumerate("aba")]
for t in ts: t.start()
for t in ts: t.join()
print([out[i] for i in range(3)])
