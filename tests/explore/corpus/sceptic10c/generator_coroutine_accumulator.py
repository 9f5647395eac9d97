import threading


def accumulator():
    total = 0
    while True:
        x = yield total
        total += x


acc = accumulator()
next(acc)
lock = threading.Lock()
last = []


def feed(*xs):
    for x in xs:
        with lock:
            last[:] = [acc.send(x)]


ts = [threading.Thread(target=feed, args=a) for a in ((1, 2), (3, 4), (5,))]
for t in ts: t.start()
for t in ts: t.join()
print(*last)
