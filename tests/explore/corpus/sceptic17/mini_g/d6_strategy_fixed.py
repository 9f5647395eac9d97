import threading


class Shop:
    def __init__(self, mode):
        self.mode = mode
        self.lock = threading.Lock()
        self.sold = 0

    def sell_normal(self):
        with self.lock:
            self.sold += 1

    def sell_rush(self):
        with self.lock:
            self.sold += 2

    def sell(self):
        getattr(self, 'sell_' + self.mode)()


shop = Shop('normal')
ts = [threading.Thread(target=shop.sell) for _ in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(shop.sold)
