import threading
import time
import random


class CountDownLatch:
    def __init__(self, count=1):
        self.count = count
        self.condition = threading.Condition()

    def count_down(self):
        with self.condition:
            self.count -= 1
            if self.count <= 0:
                self.condition.notify_all()

    def await_(self):
        if self.count > 0:
            with self.condition:
                self.condition.wait()


class Service(threading.Thread):
    def __init__(self, name, latch):
        super().__init__(name=name)
        self.latch = latch
        self.state = 0

    def run(self):
        time.sleep(random.uniform(0, 0.02))
        self.state = 1
        self.latch.count_down()


latch = CountDownLatch(2)
services = [Service(n, latch) for n in ("cache", "db")]
for s in services:
    s.start()
latch.await_()
print("3 up")
for s in services:
    s.join()
