import threading
import time


class Elevator(threading.Thread):
    def __init__(self):
        threading.Thread.__init__(self)
        self.requests = []
        self.cond = threading.Condition()
        self.running = True
        self.moves = 0

    def call(self, floor):
        with self.cond:
            self.requests.append(floor)
            self.cond.notify()

    def stop(self):
        self.running = False
        with self.cond:
            self.cond.notify()

    def run(self):
        while self.running:
            with self.cond:
                if not self.requests:
                    self.cond.wait()
                if self.requests:
                    target = self.requests.pop(0)
            time.sleep(0.001)
            self.moves += 1


e = Elevator()
e.start()
people = [threading.Thread(target=e.call, args=(f,)) for f in (3, 1)]
for p in people: p.start()
for p in people: p.join()
e.stop()
e.join()
print("moves", e.moves > 0)
