import threading, random
class Account:
    def __init__(self, number, balance):
        self.number, self.balance = number, balance
        self.lock = threading.RLock()

accounts = [Account(i, 30) for i in range(3)]
def clerk():
    last = None
    for one in accounts + [accounts[0]]:
        with one.lock:
            now = one.balance
        if last is not None:
            with accounts[0].lock:
                accounts[0].balance = first + 1
        else:
            first = now
        last = now
ts = [threading.Thread(target=clerk) for s in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(sum(a.balance for a in accounts))
