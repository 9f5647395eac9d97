# 线程协作: 存款任务与取款任务 (永不结束)
import threading
import random
import time


class Account:
    def __init__(self):
        self.balance = 0
        self.cond = threading.Condition()

    def withdraw(self, amount):
        with self.cond:
            while self.balance < amount:
                print("\t\t\t等待存款")
                self.cond.wait()
            self.balance -= amount
            print("\t\t\t取款", amount, "余额", self.balance)

    def deposit(self, amount):
        with self.cond:
            self.balance += amount
            print("存款", amount, "余额", self.balance)
            self.cond.notify_all()


account = Account()


def deposit_task():
    while True:
        account.deposit(random.randint(1, 10))
        time.sleep(1)


def withdraw_task():
    while True:
        account.withdraw(random.randint(1, 10))


threading.Thread(target=deposit_task).start()
threading.Thread(target=withdraw_task).start()
