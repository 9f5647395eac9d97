import threading


class Acc:
    def __init__(self, no, n):
        self.no = no
        self.balance = n
        self.lock = threading.Lock()


a, b = Acc(1, 10), Acc(2, 20)


def transfer(src, dst, amount):
    first, second = sorted([src, dst], key=lambda acc: acc.no)
    with first.lock:
        with second.lock:
            src.balance -= amount
            dst.balance += amount


def job(src, dst):
    for _ in range(2):
        transfer(src, dst, 15)


ts = [threading.Thread(target=job, args=(b, a)), threading.Thread(target=job, args=(a, b))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(a.balance + b.balance)
