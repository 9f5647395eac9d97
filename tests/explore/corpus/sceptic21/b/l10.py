import random
import threading

seats = [None, None]
lock = threading.Lock()


def work(me):
    try:
        with lock:
            i = seats.index(None)
    except ValueError:
        return
    with lock:
        seats[i] = me


ts = [threading.Thread(target=work, args=(n,)) for n in ("ann", "bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(seats)
