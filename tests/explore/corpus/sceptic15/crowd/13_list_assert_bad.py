import threading


class Lot:
    def __init__(self):
        self.cond = threading.Condition()
        self.cars = []

    def park(self, car):
        with self.cond:
            if len(self.cars) >= 1:
                self.cond.wait()
            self.cars.append(car)
            assert len(self.cars) <= 1

    def leave(self, car):
        with self.cond:
            self.cars.remove(car)
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
