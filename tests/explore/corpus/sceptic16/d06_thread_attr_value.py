import threading

lock = threading.Lock()
stock = 5


class Customer(threading.Thread):
    def __init__(self, n):
        super().__init__()
        self.n = n

    def look(self):
        self.seen = stock

    def buy(self):
        global stock
        if self.seen >= self.n:
            with lock:
                stock -= self.n

    def run(self):
        self.look()
        self.buy()


ts = [Customer(n) for n in (3, 4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(stock)
