import threading

stock = {"pen": 10}


class Till:
    def sell(self, n):
        self.left = stock["pen"] - n
        if self.left >= 0:
            stock["pen"] = self.left


def sell(n):
    Till().sell(n)


ts = [threading.Thread(target=sell, args=(n,)) for n in (3, 4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(stock)
