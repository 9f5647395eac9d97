import threading
from collections import deque
from dataclasses import dataclass, field


@dataclass
class Buffer:
    size: int
    items: deque = field(default_factory=deque)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def __post_init__(self):
        self.not_empty = threading.Condition(self.lock)
        self.not_full = threading.Condition(self.lock)

    def put(self, x):
        with self.not_full:
            while len(self.items) == self.size:
                self.not_full.wait()
            self.items.append(x)
            self.not_empty.notify()

    def get(self):
        with self.not_empty:
            while not self.items:
                self.not_empty.wait()
            x = self.items.popleft()
            self.not_full.notify()
            return x


buf = Buffer(1)
out = []


def producer():
    for n in (1, 2, 3):
        buf.put(n)


def consumer():
    for _ in range(3):
        out.append(buf.get())


ts = [threading.Thread(target=producer), threading.Thread(target=consumer)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(out)
