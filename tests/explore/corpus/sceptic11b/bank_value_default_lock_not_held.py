"""Many people think that Value('i') makes += atomic because it comes with a lock."""
import multiprocessing as mp


class Account:
    def __init__(self, balance):
        self.balance = mp.Value('i', balance)   # synchronized wrapper

    def deposit(self, amount):
        self.balance.value += amount

    def withdraw(self, amount):
        self.balance.value -= amount


def worker(account, sign, n):
    for _ in range(n):
        if sign > 0:
            account.deposit(1)
        else:
            account.withdraw(1)


if __name__ == '__main__':
    account = Account(100)
    plus = mp.Process(target=worker, args=(account, +1, 20))
    minus = mp.Process(target=worker, args=(account, -1, 20))
    plus.start()
    minus.start()
    plus.join()
    minus.join()
    print('balance =', account.balance.value)
