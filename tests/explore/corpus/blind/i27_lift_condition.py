import threading


class Lift:
    def __init__(self, floors):
        self.cond = threading.Condition()
        self.requests = set()
        self.floor = 0
        self.floors = floors
        self.running = True
        self.moved = 0

    def call(self, floor):
        with self.cond:
            self.requests.add(floor)
            self.cond.notify_all()

    def ride(self, start, end):
        self.call(start)
        with self.cond:
            while self.floor != start:
                self.cond.wait()
            self.requests.add(end)
            self.cond.notify_all()
            while self.floor != end:
                self.cond.wait()

    def stop(self):
        with self.cond:
            self.running = False
            self.cond.notify_all()

    def run(self):
        while True:
            with self.cond:
                while self.running and not self.requests:
                    self.cond.wait()
                if not self.running and not self.requests:
                    return
                target = min(self.requests, key=lambda f: (abs(f - self.floor), f))
                self.requests.discard(target)
                self.moved += abs(target - self.floor)
                self.floor = target
                self.cond.notify_all()


lift = Lift(4)
motor = threading.Thread(target=lift.run)
motor.start()


def passenger(floor):
    lift.call(floor)


people = [threading.Thread(target=passenger, args=(f,)) for f in (2, 3, 1)]
for p in people:
    p.start()
for p in people:
    p.join()
lift.stop()
motor.join()
print('requests left', len(lift.requests))
