import threading
from dataclasses import dataclass, field


@dataclass
class Purse:
    amount: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock, repr=False)


purse = Purse()


def fill(times: int) -> None:
    for _ in range(times):
        with purse.lock:
            purse.amount += 2


workers = [threading.Thread(target=fill, kwargs={"times": 10}) for _ in range(2)]
for w in workers:
    w.start()
for w in workers:
    w.join()
print(purse)
