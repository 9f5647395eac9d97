import threading


class Shop:
    def __init__(self):
        self.stock = 0
        self.cond = threading.Condition()

    def produce(self):
        with self.cond:
            self.stock += 1
            self.cond.notify_all()

    def consume(self):
        with self.cond:
            if self.stock == 0:
                self.cond.wait()
            self.stock -= 1
            print("left", self.stock)


shop = Shop()
ts = [threading.Thread(target=shop.consume) for _ in range(2)] + [threading.Thread(target=shop.produce) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
