import threading

lock = threading.Lock()
stock = ["a", "b", "c"]
sold = []


class Store:
    def __init__(self):
        self.lock = threading.Lock()
        self.items = [1, 2, 3]

    def is_available(self):
        with self.lock:
            return len(self.items) > 2

    def take(self):
        with self.lock:
            return self.items.pop()


store = Store()


def sell():
    if store.is_available():
        sold.append(store.take())


ts = [threading.Thread(target=sell) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
