import threading


class Elevator(threading.Thread):
    def __init__(self):
        super().__init__()
        self.requests = []
        self.cv = threading.Condition()

    def call(self, floor):
        with self.cv:
            self.requests.append(floor)
            self.cv.notify()

    def run(self):
        if not self.requests:
            with self.cv:
                self.cv.wait()
        print("去", self.requests.pop(0), "楼")


e = Elevator()
e.start()
e.call(3)
e.join()
