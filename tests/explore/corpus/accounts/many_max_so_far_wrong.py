import threading, random
class Account:
    def __init__(self, number, balance):
        self.number, self.balance = number, balance
        self.lock = threading.RLock()

accounts = [Account(i, 30 + i) for i in range(3)]
def level():
    best = None
    most = 0
    for one in accounts:
        with one.lock:
            v = one.balance
            if v > most:
                most = v
                best = one
    with best.lock:
        best.balance = most - 5
ts = [threading.Thread(target=level) for s in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(sum(a.balance for a in accounts))
