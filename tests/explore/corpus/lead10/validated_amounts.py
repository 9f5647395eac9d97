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

def valid(n):
    if n <= 0:
        raise ValueError("no amount")
    return n

a = Account(50)

def work():
    for n in (5, 0, 3):
        try:
            a.deposit(valid(n))
        except ValueError as error:
            print(error)

ts = [threading.Thread(target=work) for _ in range(2)]


for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
