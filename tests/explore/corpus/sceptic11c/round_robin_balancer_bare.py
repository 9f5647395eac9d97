import threading
import time


class Balancer:
    def __init__(self, backends):
        self.backends = backends
        self.index = 0

    def pick(self):
        b = self.backends[self.index]
        self.index = (self.index + 1) % len(self.backends)
        return b


lb = Balancer(["a", "b", "c"])


def client(n):
    for _ in range(2):
        print(f"client {n} -> {lb.pick()}")
        time.sleep(0.01)


ts = [threading.Thread(target=client, args=(i,)) for i in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
