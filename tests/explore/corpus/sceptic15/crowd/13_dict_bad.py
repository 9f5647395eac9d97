import threading


class Lot:
    def __init__(self):
        self.cond = threading.Condition()
        self.cars = {}

    def park(self, car):
        with self.cond:
            if 1 in self.cars:
                self.cond.wait()
            self.cars[1] = car

    def leave(self, car):
        with self.cond:
            del self.cars[1]
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
