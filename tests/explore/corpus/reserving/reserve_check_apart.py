import threading

class Account:
    def __init__(self, balance):
        self.balance = balance
        self.held = 0
        self.lock = threading.Lock()

    def free(self):
        with self.lock:
            return self.balance - self.held

    def hold(self, n):
        if self.free() >= n:
            with self.lock:
                self.held += n
            return True
        return False

    def settle(self, n):
        with self.lock:
            self.held -= n
            self.balance -= n

acc = Account(100)

def buy(n):
    if acc.hold(n):
        acc.settle(n)

ts = [threading.Thread(target=buy, args=(n,)) for n in (70, 60)]
for t in ts: t.start()
for t in ts: t.join()
print("done")
