import threading


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()


def transfer(src, dst, amount):
    if src is dst:
        return
    lo, hi = (src, dst) if id(src) < id(dst) else (dst, src)
    lo.lock.acquire()
    hi.lock.acquire()
    try:
        src.balance -= amount
        dst.balance += amount
    finally:
        hi.lock.release()
        lo.lock.release()


def mover(accounts, shift):
    n = len(accounts)
    for i in range(n):
        transfer(accounts[i], accounts[(i + shift) % n], 10)


accounts = [Account(100) for _ in range(3)]
ts = [threading.Thread(target=mover, args=(accounts, s)) for s in (1, 2, 3)]
for t in ts: t.start()
for t in ts: t.join()
print(sum(a.balance for a in accounts))
