"""Simple request monitor: prints statistics each second."""
import random
import threading
import time


class Stats:
    def __init__(self):
        self.requests = 0
        self.errors = 0
        self.started = time.time()

    def record(self, ok):
        self.requests += 1
        if not ok:
            self.errors += 1

    def __str__(self):
        uptime = time.time() - self.started
        return f"uptime {uptime:.0f}s requests={self.requests} errors={self.errors}"


def worker(stats):
    while True:
        time.sleep(random.uniform(0.1, 0.5))
        stats.record(random.random() > 0.1)


def monitor(stats):
    while True:
        time.sleep(1)
        print(stats)


def main():
    stats = Stats()
    for _ in range(3):
        threading.Thread(target=worker, args=(stats,), daemon=True).start()
    try:
        monitor(stats)
    except KeyboardInterrupt:
        print("bye")


if __name__ == "__main__":
    main()
