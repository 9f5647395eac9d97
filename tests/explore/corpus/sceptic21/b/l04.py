import random
import threading

free = {"1A", "1B"}
taken = {}
lock = threading.Lock()


def work(me):
    with lock:
        seat = sorted(free)[0]
    with lock:
        free.discard(seat)
        taken[seat] = me


ts = [threading.Thread(target=work, args=(n,)) for n in ("ann", "bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(taken)
