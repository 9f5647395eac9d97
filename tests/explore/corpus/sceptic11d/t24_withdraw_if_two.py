# 取钱与存钱：余额不足时等待
import threading


class Account:
    def __init__(self):
        self.balance = 0
        self.cond = threading.Condition()

    def deposit(self, amount):
        with self.cond:
            self.balance += amount
            self.cond.notify_all()

    def withdraw(self, amount):
        with self.cond:
            if self.balance < amount:
                self.cond.wait()
            self.balance -= amount


account = Account()


def spender(name):
    account.withdraw(100)


spenders = [threading.Thread(target=spender, args=(n,), daemon=True) for n in ('张三', '李四')]
for s in spenders:
    s.start()
account.deposit(100)
for s in spenders:
    s.join(timeout=1)
print('余额不为负' if account.balance >= 0 else '余额为负')
