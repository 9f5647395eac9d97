# 库存补货: 只有一个补货线程
import threading


class Store:
    def __init__(self, count):
        self._count = count
        self._lock = threading.Lock()
        self.sold = 0

    def count(self):
        with self._lock:
            return self._count

    def sell(self):
        with self._lock:
            if self._count == 0:
                return False
            self._count -= 1
            self.sold += 1
            return True

    def add(self, n):
        with self._lock:
            self._count += n


store = Store(3)
ordered = []


def seller(n):
    for _ in range(n):
        store.sell()


def restocker():
    for _ in range(2):
        left = store.count()
        if left < 2:
            store.add(5)
            ordered.append(5)


ts = [threading.Thread(target=seller, args=(2,)), threading.Thread(target=seller, args=(2,)), threading.Thread(target=restocker)]
for t in ts:
    t.start()
for t in ts:
    t.join()
assert store.count() + store.sold == 3 + sum(ordered)
print("balanced")
