import threading


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()


def transfer(a, b, amount):
    while True:
        a.lock.acquire()
        if b.lock.acquire(blocking=False):
            break
        a.lock.release()
    a.balance -= amount
    b.balance += amount
    b.lock.release()
    a.lock.release()


x, y = Account(50), Account(50)
ts = [threading.Thread(target=transfer, args=(x, y, 10)), threading.Thread(target=transfer, args=(y, x, 20))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(x.balance, y.balance)
