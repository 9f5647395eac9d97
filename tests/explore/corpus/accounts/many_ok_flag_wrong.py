import threading, random
class Account:
    def __init__(self, number, balance):
        self.number, self.balance = number, balance
        self.lock = threading.RLock()

accounts = [Account(i, 30) for i in range(3)]
def pay():
    ok = True
    for one in accounts:
        with one.lock:
            if one.balance < 20:
                ok = False
    if ok:
        for one in accounts:
            with one.lock:
                one.balance -= 20
ts = [threading.Thread(target=pay) for s in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print([a.balance for a in accounts])
