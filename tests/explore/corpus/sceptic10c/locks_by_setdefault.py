import threading

locks = {}
points = {'bob': 0, 'eve': 0}


def lock_of(name):
    return locks.setdefault(name, threading.Lock())


def award(*names):
    for name in names:
        with lock_of(name):
            points[name] += 3


ts = [threading.Thread(target=award, args=a) for a in (['bob', 'eve'], ['bob'])]
for t in ts: t.start()
for t in ts: t.join()
print(points)
