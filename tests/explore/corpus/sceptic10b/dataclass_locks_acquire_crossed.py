import threading
from dataclasses import dataclass, field


@dataclass
class Fork:
    lock: threading.Lock = field(default_factory=threading.Lock)


def eat(a, b):
    a.lock.acquire()
    b.lock.acquire()
    b.lock.release()
    a.lock.release()


x, y = Fork(), Fork()
ts = [threading.Thread(target=eat, args=(x, y)), threading.Thread(target=eat, args=(y, x))]
for t in ts:
    t.start()
for t in ts:
    t.join()
