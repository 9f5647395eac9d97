import threading
from dataclasses import dataclass, field


@dataclass
class Shop:
    stock: int = 1
    sold: int = 0
    lock: threading.RLock = field(default_factory=threading.RLock)

    def available(self):
        with self.lock:
            return self.stock > 0

    def take(self):
        with self.lock:
            self.stock -= 1
            self.sold += 1


shop = Shop()


def customer():
    if shop.available():
        shop.take()


ts = [threading.Thread(target=customer) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("sold", shop.sold)
