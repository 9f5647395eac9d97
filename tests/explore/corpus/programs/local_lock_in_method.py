import threading


class Cart:
    def __init__(self):
        self.items = {}

    def add(self, name, n):
        lock = threading.Lock()
        with lock:
            self.items[name] = self.items.get(name, 0) + n


cart = Cart()
ts = [threading.Thread(target=cart.add, args=("苹果", 2)) for _ in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(cart.items)
