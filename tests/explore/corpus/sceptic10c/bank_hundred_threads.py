import random
import threading
import time


class BankAccount:
    """A thread-safe bank account."""

    def __init__(self, initial_balance=0):
        self.balance = initial_balance
        self.lock = threading.Lock()

    def deposit(self, amount):
        with self.lock:
            current = self.balance
            time.sleep(random.uniform(0.0001, 0.001))
            self.balance = current + amount

    def withdraw(self, amount):
        with self.lock:
            if self.balance >= amount:
                current = self.balance
                time.sleep(random.uniform(0.0001, 0.001))
                self.balance = current - amount
                return True
            return False

    def get_balance(self):
        with self.lock:
            return self.balance


def main():
    account = BankAccount(1000)
    threads = []
    for _ in range(50):
        threads.append(threading.Thread(target=account.deposit, args=(10,)))
        threads.append(threading.Thread(target=account.withdraw, args=(10,)))
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(f"Final balance: {account.get_balance()}")


if __name__ == "__main__":
    main()
