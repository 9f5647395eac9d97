import threading


class Account:
    def __init__(self, name, balance):
        self.name = name
        self._balance = balance
        self._lock = threading.RLock()

    @property
    def balance(self):
        with self._lock:
            return self._balance

    def withdraw(self, amount):
        with self._lock:
            if self._balance >= amount:
                self._balance -= amount
                return True
            return False

    def deposit(self, amount):
        with self._lock:
            self._balance += amount


def payday(company, people, salary):
    paid = []
    unpaid = []
    for person in people:
        ok = company.withdraw(salary)
        if ok:
            person.deposit(salary)
            paid.append(person.name)
        else:
            unpaid.append(person.name)
    return paid, unpaid


def shopping(person, shop):
    bought = 0
    ok = person.withdraw(30)
    if ok:
        shop.deposit(30)
        bought += 1
    ok = person.withdraw(20)
    if ok:
        shop.deposit(20)
        bought += 1
    ok = person.withdraw(10)
    if ok:
        shop.deposit(10)
        bought += 1
    return bought


company = Account("company", 120)
shop = Account("shop", 0)
ann = Account("Ann", 40)
ben = Account("Ben", 10)

threads = [
    threading.Thread(target=payday, args=(company, [ann, ben], 50)),
    threading.Thread(target=shopping, args=(ann, shop)),
    threading.Thread(target=shopping, args=(ben, shop)),
]
for t in threads:
    t.start()
for t in threads:
    t.join()

total = sum(acc.balance for acc in (company, shop, ann, ben))
print("Total money:", total)
assert total == 170
