import threading

class Account:
    def __init__(self, balance):
        self.balance = balance
        self.held = 0
        self.lock = threading.Lock()

    def hold(self, n):
        with self.lock:
            if self.balance - self.held >= n:
                self.held += n
                return True
            return False

    def settle(self, n):
        with self.lock:
            self.held -= n
            self.balance -= n

    def cancel(self, n):
        self.held -= n

acc = Account(100)

def buy(n, works):
    if acc.hold(n):
        if works:
            acc.settle(n)
        else:
            acc.cancel(n)

ts = [threading.Thread(target=buy, args=a) for a in ((60, True), (30, False), (10, False))]
for t in ts: t.start()
for t in ts: t.join()
print("done")
