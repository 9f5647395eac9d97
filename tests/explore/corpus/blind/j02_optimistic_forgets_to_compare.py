import threading


class Store:
    def __init__(self, **values):
        self.values = {k: (v, 0) for k, v in values.items()}
        self.lock = threading.RLock()
        self.saves = 0

    def load(self, key):
        with self.lock:
            return self.values[key]

    def save(self, key, value, version):
        with self.lock:
            self.values[key] = (value, version + 1)
            self.saves += 1


store = Store(alpha=10, beta=20)


def add(key, amount):
    value, version = store.load(key)
    value += amount
    store.save(key, value, version)


def clerk(jobs):
    for key, amount in jobs:
        add(key, amount)


threads = [threading.Thread(target=clerk, args=([('alpha', 1), ('beta', 2)],)),
           threading.Thread(target=clerk, args=([('alpha', 5)],))]
for t in threads: t.start()
for t in threads: t.join()
print(store.values, store.saves)
