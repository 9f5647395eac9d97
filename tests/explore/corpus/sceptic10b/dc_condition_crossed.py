import threading
from dataclasses import dataclass, field


@dataclass
class Room:
    name: str
    cond: threading.Condition = field(default_factory=threading.Condition)


def move(a, b):
    with a.cond:
        with b.cond:
            b.cond.notify()


hall, kitchen = Room("hall"), Room("kitchen")
ts = [threading.Thread(target=move, args=(hall, kitchen)), threading.Thread(target=move, args=(kitchen, hall))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("moved")
