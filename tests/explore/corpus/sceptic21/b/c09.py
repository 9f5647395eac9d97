import threading


class ParkingLot:
    def __init__(self, capacity):
        self.capacity = capacity
        self.cars = []
        self.lock = threading.Lock()

    def has_space(self):
        return len(self.cars) < self.capacity

    def park(self, car):
        if self.has_space():
            with self.lock:
                self.cars.append(car)
            return True
        return False

    def leave(self, car):
        with self.lock:
            self.cars.remove(car)


lot = ParkingLot(1)


def drive(car):
    if lot.park(car):
        print(car, "parks,", len(lot.cars), "of", lot.capacity)
        lot.leave(car)
    else:
        print(car, "drives on")


cars = [threading.Thread(target=drive, args=(c,)) for c in ("VW", "Fiat")]
for c in cars:
    c.start()
for c in cars:
    c.join()
