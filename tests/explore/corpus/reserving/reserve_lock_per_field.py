import threading

class Account:
    def __init__(self, balance):
        self.balance = balance
        self.held = 0
        self.balance_lock = threading.Lock()
        self.held_lock = threading.Lock()

    def hold(self, n):
        with self.balance_lock:
            with self.held_lock:
                if self.balance - self.held >= n:
                    self.held += n
                    return True
        return False

    def settle(self, n):
        with self.held_lock:
            self.held -= n
        with self.balance_lock:
            self.balance -= n

acc = Account(100)

def buy(n):
    if acc.hold(n):
        acc.settle(n)

ts = [threading.Thread(target=buy, args=(n,)) for n in (60, 50)]
for t in ts: t.start()
for t in ts: t.join()
print("done")
