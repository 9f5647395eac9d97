# Parking with a condition variable
import threading


class Parking:
    def __init__(self, places):
        self.places = places
        self.gate = threading.Condition()
        self.total = 0

    def enter(self):
        with self.gate:
            while self.places == 0:
                self.gate.wait()
            self.places -= 1
            self.total += 1

    def leave(self):
        with self.gate:
            self.places += 1
            self.gate.notify()


p = Parking(2)


def car():
    for _ in range(2):
        p.enter()
        p.leave()


cars = [threading.Thread(target=car) for _ in range(4)]
for c in cars:
    c.start()
for c in cars:
    c.join()
print(p.places, p.total)
