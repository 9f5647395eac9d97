import threading


class Account:
    def __init__(self, owner, balance):
        self.owner = owner
        self.balance = balance
        self.lock = threading.Lock()

    def deposit(self, amount):
        self.lock.acquire()
        self.balance += amount
        self.lock.release()

    def withdraw(self, amount):
        self.lock.acquire()
        self.balance -= amount
        self.lock.release()


def spend(account):
    for _ in range(100):
        account.withdraw(1)


def earn(account):
    for _ in range(100):
        account.deposit(1)


if __name__ == "__main__":
    account = Account("小明", 1000)
    t1 = threading.Thread(target=spend, args=(account,), name="spender")
    t2 = threading.Thread(target=earn, args=(account,), name="earner")
    t1.start()
    t2.start()
    t1.join()
    t2.join()
    print(account.owner, account.balance)
