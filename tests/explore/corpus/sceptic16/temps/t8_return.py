import threading

stock = {"pen": 10}


class Till:
    def sell(self, n):
        self.seen = stock["pen"]
        if self.seen >= n:
            stock["pen"] = self.seen - n
            return True
        return False


def sell(n):
    Till().sell(n)


ts = [threading.Thread(target=sell, args=(n,)) for n in (3, 4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(stock)
