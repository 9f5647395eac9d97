import threading

free = {101, 102}
taken = {}
lock = threading.Lock()


def book(guest):
    with lock:
        ok = 101 in free
    if ok:
        with lock:
            free.discard(101)
            taken[101] = guest


ts = [threading.Thread(target=book, args=(g,)) for g in ("A", "B")]
for t in ts: t.start()
for t in ts: t.join()
print(len(taken))
