import threading


class InsufficientBalance(Exception):
    pass


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()

    def withdraw(self, amount):
        self.lock.acquire()
        if amount > self.balance:
            raise InsufficientBalance(f"余额 {self.balance}, 不足 {amount}")
        self.balance -= amount
        self.lock.release()

    def deposit(self, amount):
        self.lock.acquire()
        self.balance += amount
        self.lock.release()


def spend(acc, amount):
    try:
        acc.withdraw(amount)
        print("取款成功", amount)
    except InsufficientBalance as e:
        print("取款失败", e)


def main():
    acc = Account(100)
    ts = [threading.Thread(target=spend, args=(acc, 80)),
          threading.Thread(target=spend, args=(acc, 60)),
          threading.Thread(target=acc.deposit, args=(10,))]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    print("余额", acc.balance)


if __name__ == "__main__":
    main()
