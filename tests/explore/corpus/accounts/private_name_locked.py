import threading


class Account:
    def __init__(self):
        self.__balance = 0
        self.__lock = threading.RLock()

    def deposit(self, n):
        with self.__lock:
            old = self.__balance
            new = old + n
            self.__balance = new

    def show(self):
        with self.__lock:
            print("balance:", self.__balance)


acc = Account()
ts = [threading.Thread(target=acc.deposit, args=(10,)) for _ in range(5)]
for t in ts:
    t.start()
for t in ts:
    t.join()
acc.show()
