import threading


class Closed(Exception):
    pass


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.open = True
        self.lock = threading.Lock()

    def withdraw(self, n):
        with self.lock:
            if not self.open:
                raise Closed
            if self.balance < n:
                raise ValueError("too little")
            self.balance -= n

    def deposit(self, n, force=False):
        with self.lock:
            if not self.open and not force:
                raise Closed
            self.balance += n

    def close(self):
        with self.lock:
            self.open = False


def transfer(src, dst, n):
    try:
        src.withdraw(n)
    except (Closed, ValueError):
        return False
    try:
        dst.deposit(n)
    except Closed:
        src.deposit(n, force=True)
        return False
    return True


a, b = Account(100), Account(100)
outcome = {}


def pay(name, src, dst):
    ok = transfer(src, dst, 30)
    again = transfer(src, dst, 30) if ok else False
    outcome[name] = (ok, again)


ts = [threading.Thread(target=pay, args=("ab", a, b)), threading.Thread(target=pay, args=("ba", b, a)), threading.Thread(target=b.close)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("sum", a.balance + b.balance)
