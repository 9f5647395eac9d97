import threading

total = 0

from dataclasses import dataclass


@dataclass
class Snapshot:
    value: int


def work():
    global total
    s = Snapshot(value=total)
    s.value += 1
    total = s.value


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(total)
