import threading
from collections import deque


class Elevator:
    def __init__(self):
        self.requests = deque()
        self.floor = 1
        self.closed = False
        self.cond = threading.Condition()

    def call(self, floor):
        with self.cond:
            self.requests.append(floor)
            self.cond.notify_all()

    def shut_down(self):
        with self.cond:
            self.closed = True
            self.cond.notify_all()

    def run(self):
        while True:
            with self.cond:
                while not self.requests and not self.closed:
                    self.cond.wait()
                if not self.requests:
                    return
                target = self.requests.popleft()
            step = 1 if target > self.floor else -1
            while self.floor != target:
                self.floor += step
            print("elevator at floor", self.floor)


elevator = Elevator()
motor = threading.Thread(target=elevator.run, name="motor")
motor.start()
people = [threading.Thread(target=elevator.call, args=(f,)) for f in (3, 7, 2)]
for p in people:
    p.start()
for p in people:
    p.join()
elevator.shut_down()
motor.join()
