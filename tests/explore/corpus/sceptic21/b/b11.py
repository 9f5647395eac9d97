import threading


class Savings:
    rate = 5

    def __init__(self, balance):
        self.__balance = balance
        self.__lock = threading.Lock()

    @property
    def balance(self):
        with self.__lock:
            return self.__balance

    @balance.setter
    def balance(self, value):
        with self.__lock:
            self.__balance = value

    def deposit(self, amount):
        with self.__lock:
            self.__balance += amount

    def add_interest(self):
        self.balance += self.balance * self.rate // 100


s = Savings(200)
t1 = threading.Thread(target=s.add_interest)
t2 = threading.Thread(target=s.deposit, args=(50,))
t1.start()
t2.start()
t1.join()
t2.join()
print("balance:", s.balance)
