import threading

lock = threading.Lock()
stock = {"pen": 5}


class Sale:
    def sell(self, n):
        with lock:
            self.ok = stock["pen"] >= n
        if self.ok:
            with lock:
                stock["pen"] -= n


ts = [threading.Thread(target=Sale().sell, args=(n,)) for n in (3, 4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(stock)
