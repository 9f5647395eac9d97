# 银行账户:存款和取款,使用实例锁保护余额
import threading


class Account:
    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance
        self._lock = threading.Lock()

    def deposit(self, amount):
        with self._lock:
            self.balance += amount

    def withdraw(self, amount):
        with self._lock:
            if self.balance < amount:
                return False
            self.balance -= amount
            return True


def worker(account, n):
    for _ in range(n):
        account.deposit(100)
        ok = account.withdraw(50)
        assert ok


def main():
    account = Account("小明", 1000)
    threads = [threading.Thread(target=worker, args=(account, 5)) for _ in range(4)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(account.balance)


if __name__ == "__main__":
    main()
