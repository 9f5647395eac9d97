import threading


class Lift:
    def __init__(self):
        self.load = 0
        self.trips = 0
        self.lock = threading.Lock()

    def ride(self, kg):
        with self.lock:
            self.load += kg
            if self.load > 200:
                self.load -= kg
                self.trips += 1
                return False
        with self.lock:
            self.load -= kg
            self.trips += 1
        return True


lift = Lift()
ts = [threading.Thread(target=lift.ride, args=(kg,)) for kg in (60, 80, 90)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(lift.load, lift.trips)
