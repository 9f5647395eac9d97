import threading


class Inventory:
    def __init__(self):
        self.lock = threading.Lock()
        self.items = 3

    def take(self):
        with self.lock:
            self.items -= 1
            if self.items < 1:
                self.refill(3)

    def refill(self, n):
        with self.lock:
            self.items += n


inv = Inventory()


def customer():
    for _ in range(2):
        inv.take()


ts = [threading.Thread(target=customer) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(inv.items)
