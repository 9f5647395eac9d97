import threading
import time


class Gate:
    def __init__(self):
        self.event = threading.Event()

    def down(self):
        self.event.set()

    def wait(self):
        self.event.clear()
        self.event.wait()


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
