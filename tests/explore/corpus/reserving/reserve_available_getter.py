import threading

class Account:
    def __init__(self, balance):
        self.balance = balance
        self.held = 0
        self.lock = threading.RLock()

    def available(self):
        with self.lock:
            return self.balance - self.held

    def hold(self, n):
        with self.lock:
            if self.available() >= n:
                self.held += n
                return True
            return False

    def release(self, n):
        with self.lock:
            self.held -= n

    def settle(self, n):
        with self.lock:
            self.release(n)
            self.balance -= n

acc = Account(100)

def buy(n, works):
    if acc.hold(n):
        if works:
            acc.settle(n)
        else:
            acc.release(n)

ts = [threading.Thread(target=buy, args=a) for a in ((60, True), (30, True), (50, False))]
for t in ts: t.start()
for t in ts: t.join()
assert 0 <= acc.balance and acc.held == 0
print("done")
