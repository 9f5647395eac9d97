"""取号机: a shared generator hands out numbers."""
import threading


def numbers():
    n = 0
    while n < 5:
        n += 1
        yield n


class Dispenser:
    def __init__(self):
        self._it = numbers()
        self._lock = threading.Lock()

    def take(self):
        with self._lock:
            return next(self._it, None)


taken = []


def customer(d):
    while True:
        n = d.take()
        if n is None:
            return
        taken.append(n)


d = Dispenser()
ts = [threading.Thread(target=customer, args=(d,)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(taken))
