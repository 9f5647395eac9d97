# 储蓄账户: 存款 / 计息 / 管理费 三个进程
from multiprocessing import Process, Value


class SavingsAccount:
    def __init__(self, balance):
        self.cents = Value("q", balance * 100)

    def deposit(self, yuan):
        with self.cents.get_lock():
            self.cents.value += yuan * 100

    def charge(self, yuan):
        with self.cents.get_lock():
            if self.cents.value < yuan * 100:
                return False
            self.cents.value -= yuan * 100
            return True

    def bonus(self, yuan):
        # get_lock() 是可重入锁
        with self.cents.get_lock():
            if self.cents.value > 0:
                self.deposit(yuan)


def depositor(acc):
    for _ in range(5):
        acc.deposit(100)


def interest(acc):
    for _ in range(5):
        acc.bonus(3)


def fee(acc):
    for _ in range(5):
        acc.charge(1)


if __name__ == "__main__":
    acc = SavingsAccount(1000)
    ps = [Process(target=f, args=(acc,)) for f in (depositor, interest, fee)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("余额: %.2f" % (acc.cents.value / 100))
