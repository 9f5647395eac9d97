import random
import threading
import time
from collections import deque
from dataclasses import dataclass, field
from itertools import count


@dataclass
class Order:
    number: int
    drink: str
    ready: threading.Event = field(default_factory=threading.Event)


class CoffeeShop:
    DRINKS = ["latte", "mocha", "tea"]

    def __init__(self, baristas):
        self.numbers = count(1)
        self.queue = deque()
        self.cond = threading.Condition()
        self.closed = False
        self.served = 0
        self.staff = [threading.Thread(target=self._barista, name=f"barista-{i}") for i in range(baristas)]
        for s in self.staff:
            s.start()

    def order(self, drink):
        with self.cond:
            if self.closed:
                raise RuntimeError("closed")
            o = Order(next(self.numbers), drink)
            self.queue.append(o)
            self.cond.notify()
        return o

    def _barista(self):
        while True:
            with self.cond:
                while not self.queue and not self.closed:
                    self.cond.wait()
                if not self.queue:
                    return
                o = self.queue.popleft()
            time.sleep(random.uniform(0.001, 0.01))
            with self.cond:
                self.served += 1
            o.ready.set()

    def close(self):
        with self.cond:
            self.closed = True
            self.cond.notify_all()
        for s in self.staff:
            s.join()


def guest(shop):
    for _ in range(2):
        o = shop.order(random.choice(shop.DRINKS))
        o.ready.wait()


def main():
    shop = CoffeeShop(2)
    guests = [threading.Thread(target=guest, args=(shop,)) for _ in range(3)]
    for g in guests:
        g.start()
    for g in guests:
        g.join()
    shop.close()
    print("served", shop.served)


if __name__ == "__main__":
    main()
