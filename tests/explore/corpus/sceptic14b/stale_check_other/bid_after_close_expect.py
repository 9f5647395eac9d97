import threading

class Auction:
    def __init__(self):
        self.lock = threading.Lock()
        self.open = True
        self.bids = []
        self.winner = None

    def bid(self, who, n):
        with self.lock:
            is_open = self.open
        if is_open:
            with self.lock:
                self.bids.append((n, who))
            return True
        return False

    def close(self):
        with self.lock:
            self.open = False
            self.winner = max(self.bids, default=None)


a = Auction()
said = []


def ann():
    said.append(a.bid("ann", 10))


ts = [threading.Thread(target=f, args=a) for f, a in ((ann, ()), (a.close, ()))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("ok" if said[0] == (a.winner is not None) else "bad")
