import threading


class Account:
    def __init__(self):
        self.balance = 0
        self.lock = threading.Lock()

    def deposit(self, n):
        with self.lock:
            self.balance += n
        print("after deposit:", self.balance)


acc = Account()
ts = [threading.Thread(target=acc.deposit, args=(n,)) for n in (10, 20, 30)]
for t in ts:
    t.start()
for t in ts:
    t.join()
