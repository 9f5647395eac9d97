import random
import threading

seats = {"1A": None, "1B": None}
lock = threading.Lock()


def work(me):
    with lock:
        free = [s for s, who in seats.items() if who is None]
    if not free:
        return
    seat = random.choice(free)
    with lock:
        seats[seat] = me


ts = [threading.Thread(target=work, args=(n,)) for n in ("ann", "bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(seats)
