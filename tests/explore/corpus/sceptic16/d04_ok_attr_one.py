import threading

lock = threading.RLock()
stock = {"pen": 5}


class Sale:
    def __init__(self, n):
        self.n = n

    def check(self):
        with lock:
            self.ok = stock["pen"] >= self.n

    def act(self):
        if self.ok:
            with lock:
                stock["pen"] -= self.n


def sell(n):
    with lock:
        s = Sale(n)
        s.check()
        s.act()


ts = [threading.Thread(target=sell, args=(4,)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(stock)
