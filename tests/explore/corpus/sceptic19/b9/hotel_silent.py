import threading

free = {101: "single", 102: "double"}
taken = {}
lock = threading.Lock()


def find(kind):
    with lock:
        for number, k in free.items():
            if k == kind:
                return number
    return None


def book(guest, kind):
    number = find(kind)
    if number is None:
        return
    with lock:
        free.pop(number, None)
        taken[number] = guest


ts = [threading.Thread(target=book, args=(g, "single")) for g in ("A", "B")]
for t in ts: t.start()
for t in ts: t.join()
print(len(taken))
