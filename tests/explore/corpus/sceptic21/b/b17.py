import threading

free = {1, 2, 3}
sold = {}
lock = threading.Lock()


def book(name):
    if not free:
        return
    seat = min(free)
    with lock:
        free.discard(seat)
        sold[seat] = name


ts = [threading.Thread(target=book, args=(n,)) for n in ("Ann", "Bob")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(sold), "seats sold")
