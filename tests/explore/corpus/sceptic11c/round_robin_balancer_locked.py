import threading
from collections import Counter


class Balancer:
    def __init__(self, backends):
        self.backends = backends
        self.down = set()
        self.index = 0
        self.lock = threading.Lock()

    def pick(self):
        with self.lock:
            for _ in self.backends:
                b = self.backends[self.index]
                self.index = (self.index + 1) % len(self.backends)
                if b not in self.down:
                    return b
            raise RuntimeError("no backend")

    def mark_down(self, b):
        with self.lock:
            self.down.add(b)


lb = Balancer(["a", "b", "c"])
lb.mark_down("c")
hits = []


def client():
    for _ in range(2):
        hits.append(lb.pick())


ts = [threading.Thread(target=client) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(Counter(hits).values()))
