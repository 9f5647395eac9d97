import threading


class Elevator(threading.Thread):
    def __init__(self):
        super().__init__()
        self.requests = []
        self.cv = threading.Condition()
        self.closed = False
        self.served = []

    def call(self, floor):
        with self.cv:
            self.requests.append(floor)
            self.cv.notify()

    def close(self):
        with self.cv:
            self.closed = True
            self.cv.notify()

    def run(self):
        while True:
            with self.cv:
                while not self.requests and not self.closed:
                    self.cv.wait()
                if not self.requests:
                    return
                floor = self.requests.pop(0)
            self.served.append(floor)


e = Elevator()
e.start()
people = [threading.Thread(target=e.call, args=(f,)) for f in (3, 1, 2)]
for p in people: p.start()
for p in people: p.join()
e.close()
e.join()
print(sorted(e.served))
