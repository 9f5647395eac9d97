import random
import threading
import time

CAPACITY = 1


class Warehouse:
    def __init__(self):
        self.count = 0
        self.cond = threading.Condition()

    def put(self):
        with self.cond:
            if self.count >= CAPACITY:
                self.cond.wait()
            self.count += 1
            print("put, now", self.count)
            self.cond.notify_all()

    def take(self):
        with self.cond:
            while self.count == 0:
                self.cond.wait()
            self.count -= 1
            print("take, now", self.count)
            self.cond.notify_all()


def main():
    w = Warehouse()
    ts = [threading.Thread(target=w.put) for _ in range(3)] + [threading.Thread(target=w.take) for _ in range(3)]
    random.shuffle(ts)
    for t in ts:
        t.start()
    for t in ts:
        t.join()


if __name__ == "__main__":
    main()
