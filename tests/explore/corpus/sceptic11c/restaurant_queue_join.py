import logging
import queue
import threading
import time
from dataclasses import dataclass

logging.basicConfig(level=logging.ERROR)
MENU = {"noodles": 10, "rice": 20, "duck": 35}


@dataclass(frozen=True)
class Order:
    table: int
    dish: str

    @property
    def price(self):
        return MENU[self.dish]


class Restaurant:
    def __init__(self, cooks):
        self.orders = queue.Queue()
        self.takings = 0
        self.lock = threading.Lock()
        for i in range(cooks):
            threading.Thread(target=self.cook, args=(i,), daemon=True).start()

    def cook(self, i):
        while True:
            order = self.orders.get()
            try:
                logging.info("cook %d makes %s", i, order)
                time.sleep(0.005)
                with self.lock:
                    self.takings += order.price
            finally:
                self.orders.task_done()

    def serve(self, table, dishes):
        for dish in dishes:
            self.orders.put(Order(table, dish))


def main():
    r = Restaurant(cooks=2)
    tables = [["noodles", "duck"], ["rice", "rice", "duck"], ["noodles"]]
    waiters = [threading.Thread(target=r.serve, args=(n, d)) for n, d in enumerate(tables)]
    for w in waiters:
        w.start()
    for w in waiters:
        w.join()
    r.orders.join()
    print("takings", r.takings)


if __name__ == "__main__":
    main()
