"""银行账户：两个存款进程，两个取款进程"""
import multiprocessing as mp

START = 1000
ROUNDS = 5


class Account:
    def __init__(self, owner, balance):
        self.owner = owner
        self.balance = mp.Value('i', balance)

    def deposit(self, amount):
        with self.balance.get_lock():
            self.balance.value += amount

    def withdraw(self, amount):
        with self.balance.get_lock():
            if self.balance.value >= amount:
                self.balance.value -= amount
                return True
            return False


def depositor(account, amount):
    for _ in range(ROUNDS):
        account.deposit(amount)


def withdrawer(account, amount):
    for _ in range(ROUNDS):
        account.withdraw(amount)


def main():
    acc = Account('小红', START)
    ps = [mp.Process(target=depositor, args=(acc, 10)) for _ in range(2)]
    ps += [mp.Process(target=withdrawer, args=(acc, 10)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print('最终余额:', acc.balance.value)


if __name__ == '__main__':
    main()
