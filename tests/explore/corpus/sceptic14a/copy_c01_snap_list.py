import threading

seats = [None, None]


def sit(who):
    snap = list(seats)
    if snap[1] is None:
        seats[1] = who


ts = [threading.Thread(target=sit, args=(w,)) for w in "AB"]
for t in ts: t.start()
for t in ts: t.join()
print(seats)
