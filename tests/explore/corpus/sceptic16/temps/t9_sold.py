import threading

stock = {"pen": 10}


class Till:
    sold = 0

    def sell(self, n):
        self.seen = stock["pen"]
        if self.seen >= n:
            stock["pen"] = self.seen - n
            self.sold += n


def sell(n):
    Till().sell(n)


ts = [threading.Thread(target=sell, args=(n,)) for n in (3, 4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(stock)
