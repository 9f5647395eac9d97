import threading


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.last = None
        self.count = 0
        self.lock = threading.Lock()


class Log:
    def __init__(self):
        self.newest = None
        self.lock = threading.Lock()

    def note(self, account, amount):
        with self.lock:
            self.newest = account
        with account.lock:
            account.balance = account.balance - 1
            account.last = amount


log = Log()


def deposit(account, amount):
    with account.lock:
        account.balance = account.balance + amount
        account.count = account.count + 1
    log.note(account, amount)


account = Account(100)
threads = [threading.Thread(target=deposit, args=(account, n)) for n in (5, 7)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(account.balance, account.count)
