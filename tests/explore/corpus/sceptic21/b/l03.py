import random
import threading

seats = {"1A": None, "1B": None}


def first_free():
    with lock:
        for s in seats:
            if seats[s] is None:
                return s
    return None
lock = threading.Lock()


def work(me):
    if (seat := first_free()) is not None:
        with lock:
            seats[seat] = me


ts = [threading.Thread(target=work, args=(n,)) for n in ("ann", "bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(seats)
