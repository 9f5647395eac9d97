import threading

busy = [False] * 6
booked = []


def book(who, a, b):
    if not any(busy[a:b]):
        for hour in range(a, b):
            busy[hour] = True
        booked.append(who)


ts = [threading.Thread(target=book, args=x) for x in (("x", 1, 3), ("y", 2, 4))]
for t in ts: t.start()
for t in ts: t.join()
print(len(booked))
