import threading


class Auction:
    def __init__(self):
        self.bid, self.winner = 0, None
        self._lock = threading.Lock()

    def offer(self, who, amount):
        with self._lock:
            better = amount > self.bid
            if better:
                self.bid = amount
        if better:
            self.winner = who


a = Auction()
ts = [threading.Thread(target=a.offer, args=x) for x in (("ann", 50), ("bob", 70))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(a.winner, a.bid)
