import threading


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()
        self.history = []

    def withdraw(self, n):
        with self.lock:
            if self.balance < n:
                return False
            self.balance -= n
            self.history.append(-n)
            return True

    def deposit(self, n):
        with self.lock:
            self.balance += n
            self.history.append(n)


class Shop:
    def __init__(self):
        self.till = Account(0)

    def sell(self, customer, price):
        ok = customer.withdraw(price)
        if not ok:
            return False
        self.till.deposit(price)
        cashback = price // 10
        if self.till.withdraw(cashback):
            customer.deposit(cashback)
        return True


family = Account(100)
shop = Shop()


def mother():
    first = shop.sell(family, 40)
    second = shop.sell(family, 40)
    if first and second:
        shop.sell(family, 10)


def son():
    if not shop.sell(family, 70):
        family.deposit(5)
    else:
        family.deposit(5)


ts = [threading.Thread(target=mother), threading.Thread(target=son)]
for t in ts:
    t.start()
for t in ts:
    t.join()
total = family.balance + shop.till.balance
assert total == 105
assert sum(family.history) + 100 == family.balance
assert sum(shop.till.history) == shop.till.balance
print(total - 8)
