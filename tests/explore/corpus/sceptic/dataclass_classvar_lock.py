import threading
from dataclasses import dataclass
from typing import ClassVar


@dataclass
class Visit:
    total: ClassVar[int] = 0
    lock: ClassVar[threading.Lock] = threading.Lock()

    def go(self):
        with self.lock:
            Visit.total += 1


def work():
    for _ in range(3):
        Visit().go()


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(Visit.total)
