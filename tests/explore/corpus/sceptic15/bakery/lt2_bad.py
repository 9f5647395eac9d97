import threading
import time


class Latch:
    def __init__(self, count):
        self.count = count
        self.cond = threading.Condition()

    def count_down(self):
        with self.cond:
            self.count -= 1
            if self.count <= 0:
                self.cond.notify_all()

    def wait(self):
        if self.count > 0:
            with self.cond:
                self.cond.wait()


up = []
latch = Latch(2)


def service(name):
    up.append(name)
    latch.count_down()


ts = [threading.Thread(target=service, args=(n,)) for n in ("a", "b")]
for t in ts:
    t.start()
latch.wait()
print("up", len(up))
for t in ts:
    t.join()
