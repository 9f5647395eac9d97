import threading

lock = threading.Lock()


class Store:
    def __init__(self):
        self.stock = 3


class Seller(threading.Thread):
    def __init__(self, store):
        super().__init__()
        self.store = store

    def run(self):
        for _ in range(3):
            with lock:
                room = self.store.stock > 0
            if room:
                with lock:
                    self.store.stock -= 1


store = Store()
ts = [Seller(store) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(store.stock)
