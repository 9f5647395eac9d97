import argparse
import logging
import random
import threading
import time

logging.basicConfig(level=logging.INFO, format="%(threadName)s %(message)s")
log = logging.getLogger(__name__)


class SafeCounter:
    def __init__(self, start=0):
        self.count = start
        self._lock = threading.Lock()

    def increment(self):
        with self._lock:
            current = self.count
            time.sleep(random.random() / 1000)
            self.count = current + 1

    @property
    def value(self):
        with self._lock:
            return self.count


def worker(counter, n):
    for _ in range(n):
        counter.increment()
        log.debug("count is now %d", counter.value)


def parse():
    p = argparse.ArgumentParser()
    p.add_argument("--threads", type=int, default=3)
    p.add_argument("--times", type=int, default=2)
    return p.parse_args()


def main():
    args = parse()
    c = SafeCounter()
    threads = []
    for i in range(args.threads):
        t = threading.Thread(target=worker, args=(c, args.times), name=f"worker-{i}")
        threads.append(t)
        t.start()
    [t.join() for t in threads]
    log.info("Final: %d (expected %d)", c.value, args.threads * args.times)


main()
