import multiprocessing as mp
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Shared:
    lock: Any = field(default_factory=mp.Lock)
    n: Any = field(default_factory=lambda: mp.Value("i", 0, lock=False))


def add(shared):
    with shared.lock:
        shared.n.value += 1


if __name__ == "__main__":
    shared = Shared()
    ps = [mp.Process(target=add, args=(shared,)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(shared.n.value)
