import threading


class Lot:
    def __init__(self):
        self.cond = threading.Condition()
        self.cars = set()

    def park(self, car):
        with self.cond:
            if len(self.cars) >= 1:
                self.cond.wait()
            self.cars.add(car)

    def leave(self, car):
        with self.cond:
            self.cars.discard(car)
            self.cond.notify()


lot = Lot()


def drive(n):
    lot.park(n)
    lot.leave(n)


ts = [threading.Thread(target=drive, args=(n,)) for n in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
