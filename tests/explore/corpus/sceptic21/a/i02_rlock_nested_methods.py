import threading


class Park:
    def __init__(self, n):
        self.n = n
        self.cars = 0
        self.lock = threading.RLock()

    def add(self, k):
        with self.lock:
            self.cars += k

    def enter(self):
        with self.lock:
            self.add(1)
            full = self.cars > self.n
        if full:
            self.add(-1)
            return False
        return True

    def leave(self):
        self.add(-1)


park = Park(1)


def drive():
    if park.enter():
        park.leave()


ts = [threading.Thread(target=drive) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(park.cars)
