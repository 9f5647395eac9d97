import threading

class Elevator(threading.Thread):
    def __init__(self):
        super().__init__(name='elevator')
        self.cond = threading.Condition()
        self.requests = []
        self.floor = 0
        self.stopped = False
        self.served = []

    def call(self, floor):
        with self.cond:
            self.requests.append(floor)
            self.cond.notify()

    def stop(self):
        with self.cond:
            self.stopped = True
            self.cond.notify()

    def run(self):
        while True:
            with self.cond:
                while not self.requests and not self.stopped:
                    self.cond.wait()
                if not self.requests:
                    return
                target = min(self.requests, key=lambda f: abs(f - self.floor))
                self.requests.remove(target)
                self.floor = target
                self.served.append(target)

elevator = Elevator()
elevator.start()
riders = [threading.Thread(target=elevator.call, args=(f,)) for f in (3, 1, 2)]
for r in riders: r.start()
for r in riders: r.join()
elevator.stop()
elevator.join()
print(sorted(elevator.served))
