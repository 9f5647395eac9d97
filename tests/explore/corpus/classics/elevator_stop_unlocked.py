import threading

class Elevator(threading.Thread):
    def __init__(self):
        super().__init__(name='elevator')
        self.cond = threading.Condition()
        self.requests = []
        self.stopped = False

    def call(self, floor):
        with self.cond:
            self.requests.append(floor)
            self.cond.notify()

    def stop(self):
        self.stopped = True
        with self.cond:
            if self.requests:
                self.cond.notify()

    def run(self):
        while True:
            with self.cond:
                while not self.requests and not self.stopped:
                    self.cond.wait()
                if not self.requests:
                    return
                self.requests.pop()

elevator = Elevator()
elevator.start()
elevator.call(1)
elevator.stop()
elevator.join()
print('done')
