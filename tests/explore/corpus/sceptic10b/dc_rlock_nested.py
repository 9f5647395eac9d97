import threading
from dataclasses import dataclass, field


@dataclass
class Stack:
    items: list = field(default_factory=list)
    lock: threading.RLock = field(default_factory=threading.RLock)

    def push(self, x):
        with self.lock:
            self.items.append(x)

    def push_all(self, xs):
        with self.lock:
            for x in xs:
                self.push(x)

    def drain(self):
        with self.lock:
            total = 0
            while self.items:
                total += self.items.pop()
            return total


s = Stack()
ts = [threading.Thread(target=s.push_all, args=(xs,)) for xs in ([1, 2], [4])]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(s.drain())
