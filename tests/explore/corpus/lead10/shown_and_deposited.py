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

a, b = Account(100), Account(50)

def work():
    for n in (10, 20):
        text = "balance %d" % a.get()
        a.deposit(n)
        a.withdraw(5)

def once():
    b.deposit(b.get() // 10)

ts = [threading.Thread(target=work), threading.Thread(target=work), threading.Thread(target=once)]


for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
