"""银行账户模拟: 多线程存取款"""
import random
import threading
import time


class BankAccount(object):
    """银行账户"""

    def __init__(self, balance: int = 0):
        self._balance = balance
        self._condition = threading.Condition()

    @property
    def balance(self) -> int:
        with self._condition:
            return self._balance

    def deposit(self, money: int) -> None:
        with self._condition:
            new_balance = self._balance + money
            time.sleep(0.01)
            self._balance = new_balance
            self._condition.notify_all()

    def withdraw(self, money: int) -> None:
        with self._condition:
            while money > self._balance:
                self._condition.wait()
            new_balance = self._balance - money
            time.sleep(0.01)
            self._balance = new_balance


def add_money(account: BankAccount) -> None:
    for _ in range(3):
        money = random.randint(5, 10)
        account.deposit(money)
        print(f"{threading.current_thread().name}: +{money} ====> {account.balance}")
        time.sleep(0.5)


def sub_money(account: BankAccount) -> None:
    for _ in range(3):
        money = random.randint(1, 5)
        account.withdraw(money)
        print(f"{threading.current_thread().name}: -{money} <==== {account.balance}")
        time.sleep(1)


def main() -> None:
    account = BankAccount()
    people = [threading.Thread(target=add_money, args=(account,), name=f"存款人{i}") for i in range(2)]
    people += [threading.Thread(target=sub_money, args=(account,), name=f"取款人{i}") for i in range(2)]
    for person in people:
        person.start()
    for person in people:
        person.join()


if __name__ == "__main__":
    main()
