import random
import threading
import time
from abc import ABC, abstractmethod


class Channel(ABC, threading.Thread):
    def __init__(self, hall, name):
        threading.Thread.__init__(self, name=name)
        self.hall = hall
        self.sold = 0

    @abstractmethod
    def delay(self): ...

    def run(self):
        while True:
            seat = self.hall.sell()
            if seat is None:
                break
            self.sold += 1
            time.sleep(self.delay())


class Window(Channel):
    def delay(self):
        return random.uniform(0.001, 0.003)


class App(Channel):
    def delay(self):
        return 0.001


class Hall:
    def __init__(self, seats):
        self._seats = list(range(1, seats + 1))
        self._lock = threading.Lock()

    def sell(self):
        with self._lock:
            if not self._seats:
                return None
            return self._seats.pop(0)


hall = Hall(6)
channels = [Window(hall, "窗口1"), Window(hall, "窗口2"), App(hall, "手机")]
for c in channels:
    c.start()
for c in channels:
    c.join()
assert sum(c.sold for c in channels) == 6
print("售罄")
