import threading
import time


class Account:
    def __init__(self, money):
        self.money = money
        self.mutex = threading.Lock()


def try_transfer(a, b, amount):
    with a.mutex:
        if not b.mutex.acquire(timeout=0.05):
            return False
        try:
            a.money -= amount
            b.money += amount
        finally:
            b.mutex.release()
    return True


def transfer(a, b, amount, pause):
    while not try_transfer(a, b, amount):
        time.sleep(pause)


x, y = Account(200), Account(200)
t1 = threading.Thread(target=transfer, args=(x, y, 30, 0.01))
t2 = threading.Thread(target=transfer, args=(y, x, 20, 0.03))
t1.start(); t2.start()
t1.join(); t2.join()
print(x.money, y.money)
