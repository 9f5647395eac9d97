import queue
import threading


class Elevator(threading.Thread):
    def __init__(self):
        super().__init__()
        self.requests = queue.Queue()
        self.floor = 0
        self.moved = 0

    def run(self):
        while True:
            floor = self.requests.get()
            if floor is None:
                break
            self.moved += abs(floor - self.floor)
            self.floor = floor

    def call(self, floor):
        self.requests.put(floor)


e = Elevator()
e.start()
people = [threading.Thread(target=e.call, args=(5,)) for _ in range(3)]
for p in people:
    p.start()
for p in people:
    p.join()
e.call(None)
e.join()
print("floor", e.floor, "moved", e.moved)
