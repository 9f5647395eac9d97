import threading


class Log:
    def __init__(self):
        self.lock = threading.Lock()
        self.lines = []

    def write(self, text):
        with self.lock:
            self.lines.append(text)

    def flush(self, account):
        with self.lock:
            self.lines.append(f"balance {account.get()}")


class Account:
    def __init__(self, log):
        self.lock = threading.Lock()
        self.log = log
        self.balance = 0

    def get(self):
        with self.lock:
            return self.balance

    def deposit(self, n):
        with self.lock:
            self.balance += n
            self.log.write(f"deposit {n}")


log = Log()
acc = Account(log)
ts = [threading.Thread(target=acc.deposit, args=(5,)), threading.Thread(target=log.flush, args=(acc,))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(log.lines))
