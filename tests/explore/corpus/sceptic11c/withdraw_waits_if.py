import threading
import time


class Account:
    def __init__(self, balance=0):
        self.balance = balance
        self.cond = threading.Condition()

    def deposit(self, amount):
        with self.cond:
            self.balance += amount
            print(f"存入 {amount}, 余额 {self.balance}")
            self.cond.notify_all()

    def withdraw(self, amount):
        with self.cond:
            if self.balance < amount:
                print("余额不足,等待存款")
                self.cond.wait()
            self.balance -= amount
            print(f"取出 {amount}, 余额 {self.balance}")


def main():
    acc = Account()
    takers = [threading.Thread(target=acc.withdraw, args=(100,)) for _ in range(2)]
    for t in takers:
        t.start()
    giver = threading.Thread(target=lambda: [acc.deposit(100) or time.sleep(0.1) for _ in range(2)])
    giver.start()
    for t in takers + [giver]:
        t.join()


if __name__ == "__main__":
    main()
