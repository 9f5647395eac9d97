import random
import threading
import time


class Hall:
    def __init__(self, seats):
        self.seats = list(range(1, seats + 1))
        self.lock = threading.Lock()

    def empty(self):
        with self.lock:
            return len(self.seats) == 0

    def sell(self):
        with self.lock:
            return self.seats.pop(0)


def window(hall, name):
    while not hall.empty():
        seat = hall.sell()
        print(name, "卖出", seat)
        time.sleep(random.uniform(0.001, 0.002))


hall = Hall(5)
ts = [threading.Thread(target=window, args=(hall, f"窗口{i}")) for i in range(3)]
for t in ts: t.start()
for t in ts: t.join()
