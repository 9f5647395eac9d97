import threading
import time


class Gate:
    def __init__(self):
        self.open = False
        self.cond = threading.Condition()

    def down(self):
        with self.cond:
            self.open = True
            self.cond.notify_all()

    def wait(self):
        if not self.open:
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
