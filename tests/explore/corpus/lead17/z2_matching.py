import threading
class Book:
    def __init__(self):
        self.bids = [3, 5, 9]
        self.trades = []
    def sell(self, price):
        if self.bids and self.bids[-1] >= price:
            self.trades.append((price, self.bids.pop()))
book = Book()
ts = [threading.Thread(target=book.sell, args=(8,)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(book.trades))
