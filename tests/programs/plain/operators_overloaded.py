"""Operators of one's own on shared things."""
log = []


class Money:
    def __init__(self, cents):
        self.cents = cents

    def __add__(self, other):
        log.append("add")
        return Money(self.cents + getattr(other, "cents", other))

    def __radd__(self, other):
        log.append("radd")
        return self + other

    def __iadd__(self, other):
        log.append("iadd")
        self.cents += getattr(other, "cents", other)
        return self

    def __eq__(self, other):
        return isinstance(other, Money) and self.cents == other.cents

    __hash__ = None

    def __bool__(self):
        return self.cents != 0

    def __neg__(self):
        return Money(-self.cents)

    def __matmul__(self, other):
        return "matmul"

    def __repr__(self):
        return "%d.%02d" % divmod(self.cents, 100)


class Vector:
    def __init__(self, *parts):
        self.parts = list(parts)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return Vector(*self.parts[index])
        return self.parts[index]

    def __setitem__(self, index, value):
        self.parts[index] = value

    def __len__(self):
        return len(self.parts)

    def __imul__(self, n):
        for index in range(len(self)):
            self[index] *= n
        return self


purse = Money(150)
wallets = [Money(1)]
vector = Vector(1, 2, 3)


def spend():
    global purse, vector
    purse += 50
    purse = purse + Money(5)
    wallets[0] += purse
    vector *= 3
    vector[0] += 1
    vector[1:] = [0]
    return sum(wallets, Money(0)), 1 + purse


print(spend(), purse, wallets, log, list(vector), len(vector[:1]), not -purse, purse @ 1)
print(Money(1) in [Money(1)], Money(2) in wallets, Money(1) == 1)
purse -= 1
