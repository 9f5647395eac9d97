import threading


class Account:
    def __init__(self, balance):
        self.__balance = balance
        self.__lock = threading.Lock()

    def get_balance(self):
        with self.__lock:
            return self.__balance

    def withdraw(self, amount):
        with self.__lock:
            self.__balance -= amount


joint = Account(100)


def make_withdrawal(name, amount):
    for _ in range(3):
        if joint.get_balance() >= amount:
            print(name, "is about to withdraw")
            joint.withdraw(amount)
        else:
            print("Not enough in account for", name)


ryan = threading.Thread(target=make_withdrawal, args=("Ryan", 30))
monica = threading.Thread(target=make_withdrawal, args=("Monica", 30))
ryan.start()
monica.start()
ryan.join()
monica.join()
if joint.get_balance() < 0:
    print("account is overdrawn!")
