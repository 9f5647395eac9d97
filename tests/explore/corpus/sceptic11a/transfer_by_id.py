# 转账:按账户编号顺序加锁
import threading


class Account:
    def __init__(self, no, balance):
        self.no = no
        self.balance = balance
        self.lock = threading.Lock()


accounts = [Account(i, 100) for i in range(3)]


def transfer(src, dst, amount):
    first, second = sorted((src, dst), key=lambda a: a.no)
    with first.lock, second.lock:
        src.balance -= amount
        dst.balance += amount


def job(a, b):
    for _ in range(2):
        transfer(accounts[a], accounts[b], 10)


pairs = [(0, 1), (1, 2), (2, 0)]
ts = [threading.Thread(target=job, args=p) for p in pairs]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(*[a.balance for a in accounts], "sum", sum(a.balance for a in accounts))
