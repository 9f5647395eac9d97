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

    def bonus(self):
        with self._lock:
            self.deposit(self.get() // 10)

a = Account(100)
ts = [threading.Thread(target=a.bonus) for _ in range(2)]


for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
