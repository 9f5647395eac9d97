import threading


class Lot:
    def __init__(self, n):
        self.places = [None] * n
        self.lock = threading.Lock()

    def snapshot(self):
        with self.lock:
            return self.places[:]

    def occupy(self, i, car):
        with self.lock:
            self.places[i] = car


lot = Lot(2)


def park(car):
    for i, p in enumerate(lot.snapshot()):
        if p is None:
            lot.occupy(i, car)
            return


ts = [threading.Thread(target=park, args=(c,)) for c in ("x", "y")]
for t in ts: t.start()
for t in ts: t.join()
print(lot.places)
