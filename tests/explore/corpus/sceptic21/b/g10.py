import threading


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()


accs = {"x": Account(10), "y": Account(10)}


def transfer(src, dst, n):
    lo, hi = sorted([src, dst])
    with accs[lo].lock:
        with accs[hi].lock:
            accs[src].balance -= n
            accs[dst].balance += n


orders = [("x", "y", 1), ("y", "y", 2)]
ts = [threading.Thread(target=transfer, args=o) for o in orders]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sum(a.balance for a in accs.values()))
