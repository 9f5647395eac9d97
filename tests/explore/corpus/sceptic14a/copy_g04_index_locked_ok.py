import threading


class Lot:
    def __init__(self, n):
        self.places = [None] * n
        self.lock = threading.Lock()

    def park(self, car):
        with self.lock:
            for i, p in enumerate(self.places[:]):
                if p is None:
                    self.places[i] = car
                    return


lot = Lot(2)
ts = [threading.Thread(target=lot.park, args=(c,)) for c in ("x", "y")]
for t in ts: t.start()
for t in ts: t.join()
print([p is not None for p in lot.places])
