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
        with self.cond:
            if self.count > 0:
                self.cond.wait()


up = []
latch = Latch(3)


def service(name):
    up.append(name)
    latch.count_down()


ts = [threading.Thread(target=service, args=(n,)) for n in ("a", "b", "c")]
for t in ts:
    t.start()
latch.wait()
print("up", len(up))
for t in ts:
    t.join()
