import threading


class Auction:
    def __init__(self):
        self._bid = 0
        self._winner = None
        self._lock = threading.Lock()

    @property
    def bid(self):
        with self._lock:
            return self._bid

    def set(self, who, amount):
        with self._lock:
            self._bid = amount
            self._winner = who

    def offer(self, who, amount):
        if amount > self.bid:
            self.set(who, amount)


a = Auction()
ts = [threading.Thread(target=a.offer, args=x) for x in (("ann", 50), ("bob", 70))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(a.bid)
