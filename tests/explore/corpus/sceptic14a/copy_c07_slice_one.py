import threading

seats = [None] * 4


def sit(who):
    part = seats[1:3]
    if part[0] is None:
        seats[1] = who


ts = [threading.Thread(target=sit, args=(w,)) for w in "AB"]
for t in ts: t.start()
for t in ts: t.join()
print(seats)
