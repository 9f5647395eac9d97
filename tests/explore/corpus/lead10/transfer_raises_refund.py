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

a, b = Account(50), Account(20)

def work():
    a.withdraw(10)
    try:
        b.withdraw(15)
    except ValueError:
        a.deposit(10)
    else:
        b.deposit(25)

ts = [threading.Thread(target=work) for _ in range(2)]


for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
