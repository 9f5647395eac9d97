import logging
import random
import threading
import time

logging.basicConfig(level=logging.DEBUG, format="(%(threadName)-10s) %(message)s")


class ActivePool:
    def __init__(self):
        self.active = set()
        self.peak = 0
        self.lock = threading.Lock()

    def makeActive(self, name):
        with self.lock:
            self.active.add(name)
            self.peak = max(self.peak, len(self.active))
            logging.debug("Running: %s", sorted(self.active))

    def makeInactive(self, name):
        with self.lock:
            self.active.discard(name)


def worker(s, pool):
    with s:
        name = threading.current_thread().name
        pool.makeActive(name)
        time.sleep(random.random() / 50)
        pool.makeInactive(name)


def main():
    pool = ActivePool()
    s = threading.Semaphore(2)
    ts = [threading.Thread(target=worker, name=str(i), args=(s, pool)) for i in range(4)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    assert pool.peak <= 2


if __name__ == "__main__":
    main()
