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

    def take(self, n):
        with self.lock:
            if self.balance >= n:
                self.balance -= n
                return n
            return 0

acc = Account(100)
got = []

def buy(n):
    if acc.hold(n):
        acc.settle(n)
        got.append(n)

def desk():
    got.append(acc.take(60))

ts = [threading.Thread(target=buy, args=(70,)), threading.Thread(target=desk)]
for t in ts: t.start()
for t in ts: t.join()
print("done")
