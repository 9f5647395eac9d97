import threading


class Account:
    def __init__(self):
        self.money = 0
        self.lock = threading.Lock()
        self.enough = threading.Event()

    def deposit(self, n):
        with self.lock:
            self.money += n
        self.enough.set()

    def withdraw(self, n):
        while True:
            self.enough.wait()
            with self.lock:
                if self.money >= n:
                    self.money -= n
                    return
            self.enough.clear()


acc = Account()
w = threading.Thread(target=acc.withdraw, args=(20,))
ds = [threading.Thread(target=acc.deposit, args=(10,)) for _ in range(2)]
w.start()
for d in ds: d.start()
for d in ds: d.join()
w.join()
