import multiprocessing as mp
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Fork:
    lock: Any = field(default_factory=mp.Lock)


def eat(a, b):
    with a.lock:
        with b.lock:
            pass


if __name__ == "__main__":
    x, y = Fork(), Fork()
    ps = [mp.Process(target=eat, args=(x, y)), mp.Process(target=eat, args=(y, x))]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("eaten")
