import threading


class BankAccount:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()

    def withdraw(self, amount):
        self.lock.acquire()
        if self.balance < amount:
            print('余额不足')
            return False
        self.balance -= amount
        self.lock.release()
        return True

    def deposit(self, amount):
        self.lock.acquire()
        self.balance += amount
        self.lock.release()


acc = BankAccount(50)
t1 = threading.Thread(target=acc.withdraw, args=(80,))
t2 = threading.Thread(target=acc.deposit, args=(40,))
t1.start()
t2.start()
t1.join()
t2.join()
print(acc.balance)
