import threading


class Account:
    def __init__(self, no, balance):
        self.no = no
        self.balance = balance
        self.lock = threading.Lock()


def transfer(src, dst, amount):
    first, second = (src, dst) if src.no <= dst.no else (dst, src)
    with first.lock:
        with second.lock:
            src.balance -= amount
            dst.balance += amount


accounts = [Account(i, 50) for i in range(3)]
jobs = [(0, 1), (2, 1), (1, 1)]
ts = [threading.Thread(target=transfer, args=(accounts[a], accounts[b], 5)) for a, b in jobs]
for t in ts:
    t.start()
for t in ts:
    t.join()
print([a.balance for a in accounts])
