import threading


class Money:
    def __init__(self, amount):
        self.amount = amount

    def __iadd__(self, other):
        self.amount = self.amount + other
        return self


class Till:
    money = Money(0)


till = Till()


def sell():
    for _ in range(5):
        till.money += 3


ts = [threading.Thread(target=sell) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(till.money.amount)
