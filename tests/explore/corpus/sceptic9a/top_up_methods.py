import threading


class PocketMoney:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()

    def get(self):
        with self.lock:
            return self.balance

    def deposit(self, n):
        with self.lock:
            self.balance += n


child = PocketMoney(20)


def parent():
    have = child.get()
    if have < 50:
        child.deposit(50 - have)


ts = [threading.Thread(target=parent) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("child has", child.get())
