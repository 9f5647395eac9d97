import threading


class Elevator:
    def __init__(self, floors):
        self.floors = floors
        self.at = 0
        self.requests = set()
        self.carried = 0
        self.stopped = False
        self.cond = threading.Condition()

    def call(self, floor):
        with self.cond:
            self.requests.add(floor)
            self.cond.notify_all()
            while floor in self.requests:
                self.cond.wait()
            self.carried += 1
            self.cond.notify_all()

    def shut_down(self):
        with self.cond:
            self.stopped = True
            self.cond.notify_all()

    def run(self):
        while True:
            with self.cond:
                while not self.requests and not self.stopped:
                    self.cond.wait()
                if not self.requests:
                    return
                target = min(self.requests, key=lambda f: abs(f - self.at))
                self.at = target
                self.requests.discard(target)
                self.cond.notify_all()


lift = Elevator(5)
motor = threading.Thread(target=lift.run)
people = [threading.Thread(target=lift.call, args=(f,)) for f in (3, 1)]
motor.start()
for p in people:
    p.start()
for p in people:
    p.join()
lift.shut_down()
motor.join()
print("carried", lift.carried)
