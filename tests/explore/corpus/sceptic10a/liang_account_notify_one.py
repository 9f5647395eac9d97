# Thread cooperation: withdraw waits for a deposit
import threading


class Account:
    def __init__(self):
        self.__balance = 0
        self.__new_deposit = threading.Condition()

    def get_balance(self):
        return self.__balance

    def withdraw(self, amount):
        with self.__new_deposit:
            while self.__balance < amount:
                print("\t\t\tWait for a deposit")
                self.__new_deposit.wait()
            self.__balance -= amount
            print("\t\t\tWithdraw", amount)

    def deposit(self, amount):
        with self.__new_deposit:
            self.__balance += amount
            print("Deposit", amount)
            self.__new_deposit.notify()


account = Account()
t1 = threading.Thread(target=account.withdraw, args=(30,))
t2 = threading.Thread(target=account.withdraw, args=(10,))
t3 = threading.Thread(target=lambda: [account.deposit(10), account.deposit(30)])
t1.start()
t2.start()
t3.start()
t1.join()
t2.join()
t3.join()
print("Balance", account.get_balance())
