import random
import threading
import time
from collections import deque
from typing import Deque, Optional


class BoundedQueue:
    def __init__(self, maxsize: int) -> None:
        self._items: Deque[Optional[int]] = deque()
        self._maxsize = maxsize
        self._lock = threading.Lock()
        self._not_empty = threading.Condition(self._lock)
        self._not_full = threading.Condition(self._lock)

    def put(self, item: Optional[int]) -> None:
        with self._not_full:
            if len(self._items) >= self._maxsize:
                self._not_full.wait()
            self._items.append(item)
            self._not_empty.notify()

    def get(self) -> Optional[int]:
        with self._not_empty:
            while not self._items:
                self._not_empty.wait()
            item = self._items.popleft()
            self._not_full.notify()
        return item

    def __len__(self) -> int:
        with self._lock:
            return len(self._items)


class Kitchen:
    def __init__(self) -> None:
        self.orders = BoundedQueue(1)
        self.served = 0
        self.lock = threading.Lock()

    def cook(self, orders):
        for order in orders:
            pass
            self.orders.put(order)

    def waiter(self):
        while True:
            order = self.orders.get()
            if order is None:
                break
            pass
            with self.lock:
                self.served += 1


def main() -> None:
    kitchen = Kitchen()
    cooks = [threading.Thread(target=kitchen.cook, args=([n, n + 1],)) for n in (1, 11)]
    waiters = [threading.Thread(target=kitchen.waiter) for _ in range(2)]
    for t in cooks + waiters:
        t.start()
    for t in cooks:
        t.join()
    for _ in waiters:
        kitchen.orders.put(None)
    for t in waiters:
        t.join()
    print("served", kitchen.served)


if __name__ == "__main__":
    main()
