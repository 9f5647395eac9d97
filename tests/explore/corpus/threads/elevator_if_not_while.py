import threading


class Building:
    def __init__(self):
        self.requests = []
        self.cond = threading.Condition()
        self.served = 0

    def call(self, floor):
        with self.cond:
            self.requests.append(floor)
            self.cond.notify_all()

    def next_request(self):
        with self.cond:
            if not self.requests:
                self.cond.wait()
            return self.requests.pop(0)


building = Building()


def car(name):
    floor = building.next_request()
    print(name, "goes to", floor)


cars = [threading.Thread(target=car, args=(f"car{i}",)) for i in range(2)]
for c in cars:
    c.start()
for floor in (4, 9):
    building.call(floor)
for c in cars:
    c.join()
