import threading

seats = {"1A": None, "1B": None}

def book(who):
    for name in seats:
        if seats[name] is None:
            break
    seats[name] = who

ts = [threading.Thread(target=book, args=(c,)) for c in ("kim", "lee")]
for t in ts: t.start()
for t in ts: t.join()
print(seats)
