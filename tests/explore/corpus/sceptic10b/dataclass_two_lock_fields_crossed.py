import threading
from dataclasses import dataclass, field


@dataclass
class Table:
    left: threading.Lock = field(default_factory=threading.Lock)
    right: threading.Lock = field(default_factory=threading.Lock)

    def one(self):
        with self.left:
            with self.right:
                pass

    def two(self):
        with self.right:
            with self.left:
                pass


t = Table()
ts = [threading.Thread(target=t.one), threading.Thread(target=t.two)]
for t in ts:
    t.start()
for t in ts:
    t.join()
