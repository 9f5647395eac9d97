import threading
import time


class Elevator(threading.Thread):
    def __init__(self):
        threading.Thread.__init__(self)
        self.requests = []
        self.cond = threading.Condition()
        self.running = True
        self.moves = 0
        self.floor = 0

    def call(self, floor):
        with self.cond:
            self.requests.append(floor)
            self.cond.notify()

    def stop(self):
        with self.cond:
            self.running = False
            self.cond.notify()

    def run(self):
        while True:
            with self.cond:
                while not self.requests and self.running:
                    self.cond.wait()
                if not self.requests:
                    break
                target = self.requests.pop(0)
            time.sleep(0.001)
            self.floor = target
            self.moves += 1


e = Elevator()
e.start()
people = [threading.Thread(target=e.call, args=(f,)) for f in (3, 1, 2)]
for p in people: p.start()
for p in people: p.join()
e.stop()
e.join()
print("moves", e.moves)
