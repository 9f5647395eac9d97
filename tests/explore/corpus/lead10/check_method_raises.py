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

    def check(self, n):
        with self._lock:
            if self._balance < n:
                raise ValueError("not enough")
    def take(self, n):
        with self._lock:
            self._balance -= n

a = Account(50)

def work():
    try:
        a.check(40)
        a.take(40)
    except ValueError:
        print("no")

ts = [threading.Thread(target=work) for _ in range(2)]


for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
