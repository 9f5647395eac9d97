import random
import threading
import time


class Account:
    def __init__(self, name, balance):
        self.name = name
        self.balance = balance
        self.lock = threading.Lock()


def transfer(a, b, amount):
    while True:
        if a.lock.acquire(blocking=False):
            try:
                if b.lock.acquire(blocking=False):
                    try:
                        if a.balance >= amount:
                            a.balance -= amount
                            b.balance += amount
                            return True
                        return False
                    finally:
                        b.lock.release()
            finally:
                a.lock.release()
        time.sleep(random.uniform(0.001, 0.01))


def main():
    x, y = Account("X", 100), Account("Y", 100)
    t1 = threading.Thread(target=transfer, args=(x, y, 30))
    t2 = threading.Thread(target=transfer, args=(y, x, 50))
    t1.start(); t2.start()
    t1.join(); t2.join()
    print(x.balance + y.balance)


if __name__ == "__main__":
    main()
