import threading


class InsufficientFunds(Exception):
    pass


class Account:
    def __init__(self, name, balance):
        self.name, self.balance = name, balance
        self.lock = threading.RLock()

    def __lt__(self, other):
        return self.name < other.name

    def withdraw(self, n):
        with self.lock:
            if self.balance < n:
                raise InsufficientFunds(self.name)
            self.balance -= n

    def deposit(self, n):
        with self.lock:
            if n > 80:
                raise ValueError("too much at once")
            self.balance += n


def transfer(a, b, n):
    first, second = sorted([a, b])
    with first.lock, second.lock:
        a.withdraw(n)
        try:
            b.deposit(n)
        except ValueError:
            a.deposit(n - 80)
            a.deposit(80)


def job(a, b, n):
    try:
        transfer(a, b, n)
    except InsufficientFunds:
        pass


x, y = Account("x", 100), Account("y", 100)
ts = [threading.Thread(target=job, args=(x, y, 90)),
      threading.Thread(target=job, args=(y, x, 10))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(x.balance, y.balance)
