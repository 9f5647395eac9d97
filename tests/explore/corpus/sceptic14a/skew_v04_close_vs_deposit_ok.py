import threading


class Account:
    def __init__(self):
        self.balance = 0
        self.closed = False
        self.lock = threading.Lock()

    def deposit(self, n):
        with self.lock:
            if self.closed:
                return False
            self.balance += n
            return True

    def close(self):
        with self.lock:
            if self.balance != 0:
                return False
            self.closed = True
            return True


acc = Account()
ts = [threading.Thread(target=acc.deposit, args=(10,)), threading.Thread(target=acc.close)]
for t in ts: t.start()
for t in ts: t.join()
print("money in a closed account:", acc.closed and acc.balance > 0)
