import threading


class Coin:
    def __init__(self, v):
        self.v = v

    def __eq__(self, other):
        return self.v == other.v


purse = [Coin(1), Coin(2), Coin(3)]
paid = []


def pay():
    if len(purse) > 2:
        paid.append(purse.pop())


ts = [threading.Thread(target=pay) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
