import threading


class Coin:
    def __init__(self, cents):
        self.cents = cents

    def __add__(self, other):
        return Coin(self.cents + other.cents)


purse = Coin(0)


def earn(k):
    global purse
    purse = purse + Coin(k)


ts = [threading.Thread(target=earn, args=(k,)) for k in (1, 2, 5)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(purse.cents)
