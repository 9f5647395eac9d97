import threading

free = {101: "single", 102: "double"}
taken = {}
lock = threading.Lock()


def book(guest):
    found = None
    with lock:
        for number, k in free.items():
            if k == "single":
                found = number
                break
    if found is not None:
        with lock:
            free.pop(found, None)
            taken[guest] = found


ts = [threading.Thread(target=book, args=(g,)) for g in ("A", "B")]
for t in ts: t.start()
for t in ts: t.join()
print(len(set(taken.values())))
