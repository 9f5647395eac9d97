"""Private names in classes, also in nested functions and through temporaries."""
import threading

__count = 0


class Account:
    __total = 0

    def __init__(self):
        self.__balance = 0
        self.__items = []

    def deposit(self, amount):
        self.__balance += amount
        self.__items.append(amount)
        Account.__total += amount
        self.__class__.__total = self.__total + 1

        def inner():
            self.__balance = self.__balance + 1
            return self.__balance, [self.__balance for _ in range(1)], len(self.__items)
        return inner()

    def spoil(self, __local=1):
        __local += 1
        def look():
            return __local
        __local += 1
        self.__items[0] += 1
        del self.__items[0]
        return look(), sorted(vars(self)), __local

    def shared(self):
        global __count
        try:
            __count += 1
        except NameError as error:
            return str(error)


class _Under(Account):
    def look(self):
        return self.__missing


account = Account()
thread = threading.Thread(target=account.deposit, args=(3,))
thread.start()
thread.join()
print(account.deposit(4), account.spoil(), Account._Account__total, account.shared(), __count)
print(account._Account__balance)
try:
    _Under().look()
except AttributeError as error:
    print(str(error)[:60])
account._Account__balance += 1
account.__balance = 5
print(sorted(vars(account)))
account.__none
