import threading
import time
import logging

logging.basicConfig(level=logging.INFO, format="[%(threadName)s] %(message)s")


class Account:
    def __init__(self, name, balance):
        self.name = name
        self.balance = balance
        self.lock = threading.RLock()

    def deposit(self, amount):
        with self.lock:
            self.balance += amount

    def withdraw(self, amount):
        with self.lock:
            if self.balance < amount:
                raise ValueError("余额不足")
            self.balance -= amount


def transfer(src, dst, amount):
    with src.lock:
        logging.info("锁定 %s", src.name)
        time.sleep(0.1)
        with dst.lock:
            logging.info("锁定 %s", dst.name)
            try:
                src.withdraw(amount)
            except ValueError as e:
                logging.error(e)
                return False
            dst.deposit(amount)
            return True


def main():
    a = Account("Alice", 500)
    b = Account("Bob", 500)
    t1 = threading.Thread(target=transfer, args=(a, b, 100), name="A->B")
    t2 = threading.Thread(target=transfer, args=(b, a, 200), name="B->A")
    t1.start()
    t2.start()
    t1.join()
    t2.join()
    print(f"{a.name}: {a.balance}, {b.name}: {b.balance}")


if __name__ == "__main__":
    main()
