import threading
from contextlib import contextmanager


class ParkingLot:
    def __init__(self, names):
        self._free = list(names)
        self._sem = threading.BoundedSemaphore(len(names))
        self._lock = threading.Lock()
        self.maximum = 0
        self._inside = 0

    @contextmanager
    def place(self):
        self._sem.acquire()
        try:
            with self._lock:
                spot = self._free.pop()
                self._inside += 1
                self.maximum = max(self.maximum, self._inside)
            try:
                yield spot
            finally:
                with self._lock:
                    self._free.append(spot)
                    self._inside -= 1
        finally:
            self._sem.release()


lot = ParkingLot(["P1", "P2"])
visits = []


def car(n):
    with lot.place() as spot:
        visits.append((n, spot))


threads = [threading.Thread(target=car, args=(i,)) for i in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
assert len(visits) == 3
assert lot.maximum <= 2
print("free", sorted(lot._free))
