import threading

seats = {}


def book(seat, who):
    if seats.setdefault(seat, who) == who:
        pass


ts = [threading.Thread(target=book, args=(1, n)) for n in ("ann", "bob", "eve")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(seats))
