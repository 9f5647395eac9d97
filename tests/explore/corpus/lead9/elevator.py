import threading

class Elevator:
    def __init__(self):
        self.requests = []
        self.floor = 0
        self.closed = False
        self.change = threading.Condition()
        self.visited = []

    def call(self, floor):
        with self.change:
            if floor not in self.requests:
                self.requests.append(floor)
                self.change.notify_all()

    def close(self):
        with self.change:
            self.closed = True
            self.change.notify_all()

    def run(self):
        while True:
            with self.change:
                while not self.requests and not self.closed:
                    self.change.wait()
                if not self.requests:
                    return
                target = min(self.requests, key=lambda f: abs(f - self.floor))
                self.requests.remove(target)
            while True:
                with self.change:
                    if self.floor == target:
                        self.visited.append(target)
                        break
                    self.floor += 1 if target > self.floor else -1

lift = Elevator()
cabin = threading.Thread(target=lift.run)
cabin.start()
people = [threading.Thread(target=lift.call, args=(f,)) for f in (2, 1)]
for p in people: p.start()
for p in people: p.join()
lift.close()
cabin.join()
print(sorted(lift.visited))
