import threading


class Warehouse:
    def __init__(self, stock):
        self.stock = stock
        self.lock = threading.Lock()

    def receive(self, boxes):
        with self.lock:
            before = self.stock
        label = f"had {before}, now {boxes} more"   # 只用于显示
        assert label
        with self.lock:
            self.stock = before + boxes


w = Warehouse(0)
ts = [threading.Thread(target=w.receive, args=(n,)) for n in (2, 3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("stock", w.stock)
