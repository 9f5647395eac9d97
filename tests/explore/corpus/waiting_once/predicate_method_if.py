import threading


class Store:
    def __init__(self):
        self.stock = 0
        self.cond = threading.Condition()

    def is_empty(self):
        return self.stock <= 0

    def put(self):
        with self.cond:
            self.stock += 1
            self.cond.notify_all()

    def take(self):
        with self.cond:
            if self.is_empty():
                self.cond.wait()
            self.stock = self.stock - 1


store = Store()


ts = [threading.Thread(target=store.take) for _ in range(2)] + [threading.Thread(target=store.put) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
