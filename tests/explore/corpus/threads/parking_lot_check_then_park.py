import threading


class ParkingLot:
    def __init__(self, capacity):
        self.capacity = capacity
        self.parked = []

    def has_room(self):
        return len(self.parked) < self.capacity

    def park(self, car):
        if self.has_room():
            self.parked.append(car)
            return True
        return False


lot = ParkingLot(2)


def drive(car):
    if lot.park(car):
        print(car, "parked")
    else:
        print(car, "drives on")


cars = [threading.Thread(target=drive, args=("car-%d" % i,)) for i in range(4)]
for car in cars:
    car.start()
for car in cars:
    car.join()
print("parked:", len(lot.parked))
assert len(lot.parked) <= lot.capacity
