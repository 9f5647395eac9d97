import random
import threading

seats = [None, None]


def free_seats():
    for i, who in enumerate(seats):
        if who is None:
            yield i
lock = threading.Lock()


def work(me):
    for i in free_seats():
        with lock:
            seats[i] = me
        break


ts = [threading.Thread(target=work, args=(n,)) for n in ("ann", "bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(seats)
