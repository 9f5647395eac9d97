import threading


class Lot:
    def __init__(self):
        self.cond = threading.Condition()
        self.cars = False

    def park(self, car):
        with self.cond:
            if self.cars:
                self.cond.wait()
            self.cars = True

    def leave(self, car):
        with self.cond:
            self.cars = False
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
