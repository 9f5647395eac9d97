import random
import threading

left = 5
lock = threading.Lock()


def work(me):
    global left
    with lock:
        new = left - 1 if left > 0 else 0
    with lock:
        left = new


ts = [threading.Thread(target=work, args=(n,)) for n in ("ann", "bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(left)
