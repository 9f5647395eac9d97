import threading
import time


class Gate:
    def __init__(self):
        self.count = 2
        self.cond = threading.Condition()

    def down(self):
        with self.cond:
            self.count -= 1
            if self.count == 0:
                self.cond.notify_all()

    def wait(self):
        with self.cond:
            waiting = self.count > 0
        if waiting:
            with self.cond:
                self.cond.wait()


class Service(threading.Thread):
    def run(self):
        time.sleep(0.01)
        gate.down()


gate = Gate()
ts = [Service() for _ in range(2)]
for t in ts:
    t.start()
gate.wait()
print("ok")
for t in ts:
    t.join()
