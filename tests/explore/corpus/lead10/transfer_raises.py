import threading

class Account:
    def __init__(self, balance):
        self._balance = balance
        self._lock = threading.RLock()
    def get(self):
        with self._lock:
            return self._balance
    def deposit(self, n):
        with self._lock:
            self._balance += n
    def withdraw(self, n):
        with self._lock:
            if self._balance < n:
                raise ValueError("not enough")
            self._balance -= n

def transfer(source, target, n):
    source.withdraw(n)
    target.deposit(n)

a, b = Account(50), Account(20)

def work(x, y):
    for n in (30, 30):
        try:
            transfer(x, y, n)
        except ValueError:
            print("no")

ts = [threading.Thread(target=work, args=(a, b)), threading.Thread(target=work, args=(b, a))]


for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
