# 转账时只锁了转出账户
import threading


class Account:
    def __init__(self, no, balance):
        self.no = no
        self.balance = balance
        self.lock = threading.Lock()

    def transfer_to(self, other, amount):
        with self.lock:
            self.balance -= amount
            other.balance += amount


a = Account(1, 100)
b = Account(2, 100)
c = Account(3, 100)

t1 = threading.Thread(target=a.transfer_to, args=(c, 30))
t2 = threading.Thread(target=b.transfer_to, args=(c, 20))
t1.start()
t2.start()
t1.join()
t2.join()
print(a.balance, b.balance, c.balance)
