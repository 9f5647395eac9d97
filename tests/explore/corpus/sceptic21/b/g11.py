import threading


class Account:
    def __init__(self):
        self._lock = threading.Lock()
        self._history = []

    def deposit(self, n):
        with self._lock:
            self._history.append(n)

    @property
    def balance(self):
        with self._lock:
            return sum(self._history)

    def statement(self):
        with self._lock:
            lines = self._history[:]
        return [f"+{n}" for n in lines]


acc = Account()
ts = [threading.Thread(target=acc.deposit, args=(n,)) for n in (5, 10)]
for t in ts:
    t.start()
acc.statement()
for t in ts:
    t.join()
print(acc.balance, sorted(acc.statement()))
