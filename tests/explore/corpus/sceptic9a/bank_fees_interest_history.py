import threading


class Account:
    """A bank account with history."""

    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance
        self.history = []
        self.lock = threading.Lock()

    def deposit(self, amount):
        with self.lock:
            self.balance += amount
            self.history.append(("deposit", amount))

    def withdraw(self, amount):
        with self.lock:
            if self.balance < amount:
                self.history.append(("refused", amount))
                return False
            self.balance -= amount
            self.history.append(("withdraw", amount))
            return True

    def charge_fee(self, fee):
        with self.lock:
            charged = min(fee, self.balance)
            self.balance -= charged
            if charged:
                self.history.append(("fee", charged))
            return charged

    def add_interest(self, percent):
        with self.lock:
            interest = self.balance * percent // 100
            self.balance += interest
            self.history.append(("interest", interest))
        return interest


class Bank:
    def __init__(self):
        self.fees = 0
        self.refused = 0
        self._stats = threading.Lock()

    def transfer(self, src, dst, amount):
        ok = src.withdraw(amount)
        if ok:
            dst.deposit(amount)
            fee = src.charge_fee(1)
            with self._stats:
                self.fees += fee
        else:
            with self._stats:
                self.refused += 1
        return ok


def customer(bank, a, b, c):
    bank.transfer(a, b, 30)
    bank.transfer(b, c, 20)
    if not bank.transfer(c, a, 500):
        bank.transfer(c, a, 10)


bank = Bank()
alice = Account("Alice", 100)
bob = Account("Bob", 100)
carol = Account("Carol", 100)

t1 = threading.Thread(target=customer, args=(bank, alice, bob, carol))
t2 = threading.Thread(target=customer, args=(bank, bob, carol, alice))
t1.start()
t2.start()
t1.join()
t2.join()

total = alice.balance + bob.balance + carol.balance
print("sum with fees:", total + bank.fees)
print("refused:", bank.refused)
assert total + bank.fees == 300
