from threading import Thread


class Wallet:
    __slots__ = ("money",)

    def __init__(self, money):
        self.money = money


def pay(wallet, n):
    for _ in range(n):
        wallet.money = wallet.money - 1


w = Wallet(100)
ts = [Thread(target=pay, args=(w, 30)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(w.money)
