import random
import threading

stats = (0, 0)
lock = threading.Lock()


def work(me):
    global stats
    with lock:
        total, n = stats
    with lock:
        stats = (total + len(me), n + 1)


ts = [threading.Thread(target=work, args=(n,)) for n in ("ann", "bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(stats)
