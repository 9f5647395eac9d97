import random
import threading

best = ("nobody", 0)
points = {"ann": 5, "bob": 7}
lock = threading.Lock()


def work(me):
    global best
    if points[me] > best[1]:
        with lock:
            if points[me] > best[1]:
                best = (me, points[me])


ts = [threading.Thread(target=work, args=(n,)) for n in ("ann", "bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(best)
