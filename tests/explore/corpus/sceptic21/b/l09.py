import random
import threading

seats = [None, None, None]


def free_seats():
    for i, who in enumerate(seats):
        if who is None:
            yield i
lock = threading.Lock()


def work(me):
    with lock:
        for i in free_seats():
            seats[i] = me
            break


ts = [threading.Thread(target=work, args=(n,)) for n in ("ann", "bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len([s for s in seats if s]))
