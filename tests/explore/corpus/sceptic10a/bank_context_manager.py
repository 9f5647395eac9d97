# 银行账户: 用 contextmanager 封装加锁
import threading
from contextlib import contextmanager


class Account:
    _ids = 0
    _ids_lock = threading.Lock()

    def __init__(self, balance=0):
        with Account._ids_lock:
            Account._ids += 1
            self.id = Account._ids
        self._balance = balance
        self._lock = threading.RLock()

    @contextmanager
    def locked(self):
        self._lock.acquire()
        try:
            yield self
        finally:
            self._lock.release()

    def deposit(self, amount):
        with self.locked():
            self._balance += amount

    def withdraw(self, amount):
        with self.locked():
            if amount > self._balance:
                raise RuntimeError("余额不足")
            self._balance -= amount


accounts = []
log = []


def open_and_use(initial):
    acc = Account(initial)
    accounts.append(acc)
    acc.deposit(50)
    try:
        acc.withdraw(100)
    except RuntimeError as e:
        log.append(str(e))


ts = [threading.Thread(target=open_and_use, args=(m,)) for m in (0, 60, 100)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("账号:", sorted(a.id for a in accounts))
print("失败:", log)
