import threading
from dataclasses import dataclass, field
from typing import Optional


@dataclass
class Statistics:
    n: int = 0
    mean: float = 0.0
    m2: float = 0.0
    smallest: Optional[float] = None
    largest: Optional[float] = None
    last: Optional[float] = None
    rising: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def add(self, x: float) -> None:
        with self.lock:
            self.n += 1
            delta = x - self.mean
            self.mean += delta / self.n
            self.m2 += delta * (x - self.mean)
            if self.smallest is None or x < self.smallest:
                self.smallest = x
            if self.largest is None or x > self.largest:
                self.largest = x
            if self.last is not None and x > self.last:
                self.rising += 1
            self.last = x

    @property
    def variance(self) -> float:
        with self.lock:
            return self.m2 / self.n if self.n else 0.0


def sensor(stats, values):
    for v in values:
        stats.add(v)


def main():
    stats = Statistics()
    ts = [threading.Thread(target=sensor, args=(stats, v)) for v in ((1, 4), (2, 5), (3, 6))]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    assert abs(stats.variance - 35 / 12) < 1e-9
    print("n", stats.n, "min", stats.smallest, "max", stats.largest)


if __name__ == "__main__":
    main()
