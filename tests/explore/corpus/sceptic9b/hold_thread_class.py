import threading
import time


class Theatre:
    def __init__(self, seats):
        self.seats = seats
        self.reserved = 0
        self.sold = 0
        self.lock = threading.Lock()

    def reserve(self):
        with self.lock:
            if self.sold < self.seats:
                self.reserved += 1
                return True
            return False

    def pay(self):
        with self.lock:
            self.reserved -= 1
            self.sold += 1


def visitor(t):
    if t.reserve():
        time.sleep(0.01)
        t.pay()


t = Theatre(1)
ts = [threading.Thread(target=visitor, args=(t,)) for _ in range(2)]
for x in ts:
    x.start()
for x in ts:
    x.join()
print('sold', t.sold)
