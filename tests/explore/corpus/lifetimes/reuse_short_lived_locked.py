import threading


class Account:
    def __init__(self):
        self.balance = 0
        self.lock = threading.Lock()


def deposit(account):
    with account.lock:
        account.balance += 1


for round in range(30):
    account = Account()
    ts = [threading.Thread(target=deposit, args=(account,)) for _ in range(1 if round < 29 else 2)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
print(account.balance)
