import threading

class Stock:
    def __init__(self, n):
        self.n, self.version = n, 0
        self.lock = threading.Lock()

    def read(self):
        with self.lock:
            return self.n, self.version

    def store(self, n, version):
        with self.lock:
            if self.version != version:
                return False
            self.n = n
            self.version += 1
            return True

stock = Stock(3)

def buy():
    while True:
        n, version = stock.read()
        if n == 0:
            return
        if stock.store(n - 1, version):
            return

ts = [threading.Thread(target=buy) for _ in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(stock.n)
