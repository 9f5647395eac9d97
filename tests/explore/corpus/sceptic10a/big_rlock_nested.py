import threading


class Account:
    def __init__(self):
        self.balance = 0
        self.lock = threading.RLock()

    def add(self, n):
        with self.lock:
            self.balance += n

    def add_and_remove(self, n):
        with self.lock:
            self.add(n)
            self.add(-n)


acc = Account()


def run():
    for _ in range(5000):
        acc.add_and_remove(5)


ts = [threading.Thread(target=run) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(acc.balance)
