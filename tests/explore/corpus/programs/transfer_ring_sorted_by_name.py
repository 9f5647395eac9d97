import threading
import time


class Account:
    def __init__(self, name, money):
        self.name, self.money, self.lock = name, money, threading.Lock()


def transfer(a, b, n):
    first, second = sorted((a, b), key=lambda acc: acc.name)
    with first.lock:
        time.sleep(0.01)
        with second.lock:
            a.money -= n
            b.money += n


A, B, C = (Account(n, 100) for n in "ABC")
ts = [threading.Thread(target=transfer, args=args) for args in ((A, B, 1), (B, C, 2), (C, A, 3))]
for t in ts: t.start()
for t in ts: t.join()
assert A.money + B.money + C.money == 300
