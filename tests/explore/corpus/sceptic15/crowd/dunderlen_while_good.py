import enum
import threading


class State(enum.Enum):
    FREE = 0
    TAKEN = 1


class Lot:
    """Parking lot with one place; cars wait for it."""

    def __init__(self):
        self.cond = threading.Condition()
        self.cars = []
        self.size = 1
        self.state = State.FREE
        self.plates = {}
        self.slots = [None]

    def __len__(self):
        return len(self.cars)

    def park(self, car):
        with self.cond:
            while len(self) >= self.size:
                self.cond.wait()
            self.cars.append(car)
            self.state = State.TAKEN
            self.plates[1] = car
            self.slots[0] = car

    def leave(self, car):
        with self.cond:
            self.cars.remove(car)
            self.state = State.FREE
            self.plates.pop(1, None)
            self.slots[0] = None
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
print("empty", len(lot.cars))
