import random
import threading
import time


class CountDownLatch:
    def __init__(self, count):
        self.count = count
        self.cond = threading.Condition()

    def count_down(self):
        with self.cond:
            self.count -= 1
            if self.count <= 0:
                self.cond.notify_all()

    def wait(self):
        with self.cond:
            while self.count > 0:
                self.cond.wait()


class Component(threading.Thread):
    def __init__(self, name, latch):
        super().__init__(name=name, daemon=True)
        self.latch = latch
        self.ready = False

    def run(self):
        time.sleep(random.random() / 50)
        self.ready = True
        self.latch.count_down()
        while True:
            time.sleep(3600)


def main():
    latch = CountDownLatch(3)
    parts = [Component(n, latch) for n in ("db", "cache", "web")]
    for p in parts:
        p.start()
    latch.wait()
    print("all ready" if all(p.ready for p in parts) else "not ready")


if __name__ == "__main__":
    main()
