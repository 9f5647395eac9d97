import random
import threading
import time


class Ports:
    def __init__(self, ports):
        self.free = set(ports)
        self.used = set()
        self.cond = threading.Condition()

    def take(self):
        with self.cond:
            while not self.free:
                self.cond.wait()
            p = self.free.pop()
            self.used.add(p)
            return p

    def give(self, p):
        with self.cond:
            self.used.discard(p)
            self.free.add(p)
            self.cond.notify()


def client(ports):
    p = ports.take()
    time.sleep(random.random() / 100)
    ports.give(p)


ports = Ports({8000, 8001})
ts = [threading.Thread(target=client, args=(ports,)) for _ in range(4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
assert ports.free == {8000, 8001} and not ports.used
