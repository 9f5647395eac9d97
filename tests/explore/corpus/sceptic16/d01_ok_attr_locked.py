import threading

lock = threading.Lock()
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
    s = Sale(n)
    s.check()
    s.act()


ts = [threading.Thread(target=sell, args=(n,)) for n in (3, 4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(stock)
