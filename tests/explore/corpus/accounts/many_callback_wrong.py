import threading, random
class Account:
    def __init__(self, number, balance):
        self.number, self.balance = number, balance
        self.lock = threading.RLock()

accounts = [Account(i, 30) for i in range(3)]
def change(one, how):
    with one.lock:
        old = one.balance
    new = how(old)
    with one.lock:
        one.balance = new
def pay():
    for one in accounts:
        change(one, lambda b: b - 10)
ts = [threading.Thread(target=pay) for s in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print([a.balance for a in accounts])
