"""停车场模拟"""
import random
import threading
import time
from contextlib import contextmanager


class ParkingLot:
    def __init__(self, places):
        self._free = threading.BoundedSemaphore(places)
        self._lock = threading.Lock()
        self._inside = 0
        self.most = 0
        self.total = 0

    @contextmanager
    def place(self):
        self._free.acquire()
        try:
            self._enter()
            yield
            self._leave()
        finally:
            self._free.release()

    def _enter(self):
        with self._lock:
            self._inside += 1
            self.total += 1
            self.most = max(self.most, self._inside)

    def _leave(self):
        with self._lock:
            self._inside -= 1


def car(lot):
    with lot.place():
        time.sleep(random.random() / 100)


lot = ParkingLot(2)
cars = [threading.Thread(target=car, args=(lot,)) for _ in range(4)]
for c in cars:
    c.start()
for c in cars:
    c.join()
print(f'parked {lot.total}, at most 2 at once: {lot.most <= 2}')
