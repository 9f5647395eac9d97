import threading

free = {101, 102}
taken = {}
lock = threading.Lock()


def book(guest):
    with lock:
        room = min(free)
    with lock:
        free.discard(room)
        taken[guest] = room


ts = [threading.Thread(target=book, args=(g,)) for g in ("A", "B")]
for t in ts: t.start()
for t in ts: t.join()
print(len(set(taken.values())))
