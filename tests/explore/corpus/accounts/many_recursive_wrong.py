import threading, random
class Account:
    def __init__(self, number, balance):
        self.number, self.balance = number, balance
        self.lock = threading.RLock()

accounts = [Account(i, 30) for i in range(3)]
def pay(i):
    if i == len(accounts):
        return
    one = accounts[i]
    b = one.balance
    pay(i + 1)
    with one.lock:
        one.balance = b - 10
ts = [threading.Thread(target=pay, args=(0,)) for s in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print([a.balance for a in accounts])
