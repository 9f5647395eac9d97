import threading


class Account:
    def __init__(self, owner, balance):
        self.owner = owner
        self._balance = balance
        self._lock = threading.Lock()
        self._frozen = False
        self._ops = 0

    @property
    def balance(self):
        with self._lock:
            return self._balance

    def deposit(self, amount):
        with self._lock:
            if self._frozen:
                return False
            self._balance += amount
            self._ops += 1
            return True

    def withdraw(self, amount):
        with self._lock:
            if self._frozen or self._balance < amount:
                return False
            self._balance -= amount
            self._ops += 1
            return True

    def freeze(self):
        with self._lock:
            self._frozen = True

    def thaw(self):
        with self._lock:
            self._frozen = False

    def fee(self, amount):
        with self._lock:
            self._balance = max(0, self._balance - amount)
            self._ops += 1

    def add_interest(self, percent):
        self._balance += self._balance * percent // 100

    def operations(self):
        with self._lock:
            return self._ops

    def __str__(self):
        return f'{self.owner}: {self.balance}'


accounts = [Account('Ann', 100), Account('Bob', 200), Account('Cid', 300)]


def customers(sign):
    for account in accounts:
        if sign > 0:
            account.deposit(50)
        else:
            account.withdraw(30)


def month_end():
    for account in accounts:
        account.fee(1)
        account.add_interest(10)


threads = [threading.Thread(target=customers, args=(s,)) for s in (1, -1)]
threads.append(threading.Thread(target=month_end))
for t in threads:
    t.start()
for t in threads:
    t.join()
for account in accounts:
    print(account)
