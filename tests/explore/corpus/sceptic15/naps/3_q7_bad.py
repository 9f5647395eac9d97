import threading
import time
import random
import logging


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
        logging.info("%s starting", self.name)
        time.sleep(0.02)
        self.state = 1
        self.latch.count_down()


logging.basicConfig(level=logging.INFO, format="%(threadName)s %(message)s")
latch = CountDownLatch(3)
services = [Service(n, latch) for n in ("cache", "db", "mail")]
for s in services:
    s.start()
latch.await_()
print(sum(s.state for s in services), "up")
for s in services:
    s.join()
