import threading

seats = {"1A": "", "1B": "", "2A": "", "2B": ""}
lock = threading.Lock()


def book(who, how_many):
    with lock:
        free = []
        for seat in seats:
            if not seats[seat]:
                free.append(seat)
        if len(free) < how_many:
            return
        for seat in free[:how_many]:
            seats[seat] = who
    mine = [seat for seat in seats if seats[seat] == who]
    with lock:
        for seat in mine:
            seats[seat] = ""


ts = [threading.Thread(target=book, args=(n, 2)) for n in ("Kim", "Lee", "Max")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(seats.values()))
