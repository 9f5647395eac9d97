"""Simple request monitor: prints statistics each second."""
import random
import threading
import time
from collections import Counter


class Stats:
    def __init__(self):
        self._lock = threading.Lock()
        self._counts = Counter()
        self._total = 0

    def record(self, status):
        with self._lock:
            self._counts[status] += 1
            self._total += 1

    def snapshot(self):
        with self._lock:
            return self._total, dict(self._counts)


def worker(stats, wid):
    rng = random.Random(wid)
    while True:
        time.sleep(rng.uniform(0.1, 0.5))
        stats.record(rng.choice([200, 200, 200, 404, 500]))


def monitor(stats):
    last = 0
    while True:
        time.sleep(1)
        total, counts = stats.snapshot()
        assert total == sum(counts.values())
        print(f"+{total - last} total={total} {sorted(counts.items())}")
        last = total


def main():
    stats = Stats()
    for i in range(3):
        threading.Thread(target=worker, args=(stats, i), daemon=True).start()
    try:
        monitor(stats)
    except KeyboardInterrupt:
        print("bye")


if __name__ == "__main__":
    main()
