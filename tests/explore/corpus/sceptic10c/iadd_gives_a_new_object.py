import threading


class Money:
    def __init__(self, cents):
        self.cents = cents

    def __add__(self, other):
        return Money(self.cents + other.cents)


class Wallet:
    def __init__(self):
        self.money = Money(0)

    def put(self, m):
        self.money += m


w = Wallet()


def child():
    w.put(Money(1))
    w.put(Money(1))


ts = [threading.Thread(target=child) for _ in 'xy']
for t in ts:
    t.start()
for t in ts:
    t.join()
print(w.money.cents)
