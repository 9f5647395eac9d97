from threading import Lock, Thread


class Wallet:
    __slots__ = ("money", "lock")

    def __init__(self, money):
        self.money = money
        self.lock = Lock()


def pay(wallet, n):
    for _ in range(n):
        with wallet.lock:
            wallet.money = wallet.money - 1


w = Wallet(100)
ts = [Thread(target=pay, args=(w, 30)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(w.money)
