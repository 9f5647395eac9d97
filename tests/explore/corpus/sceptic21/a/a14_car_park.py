import threading


class CarPark:
    def __init__(self, places):
        self.places = places
        self.cars = 0
        self.lock = threading.Lock()

    def enter(self):
        with self.lock:
            self.cars += 1
            full = self.cars > self.places
        if full:
            self.leave()
            return False
        return True

    def leave(self):
        with self.lock:
            self.cars -= 1


park = CarPark(1)


def drive():
    if park.enter():
        park.leave()


threads = [threading.Thread(target=drive) for _ in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(park.cars)
