"""Properties, descriptors of one's own, slots."""
log = []


class Positive:
    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, thing, kind=None):
        if thing is None:
            return self
        log.append("get")
        return getattr(thing, self.name, 0)

    def __set__(self, thing, value):
        log.append("set")
        if value < 0:
            raise ValueError("negative: %d" % value)
        setattr(thing, self.name, value)

    def __delete__(self, thing):
        log.append("delete")
        delattr(thing, self.name)


class Account:
    balance = Positive()

    def __init__(self):
        self._limit = 0
        self.balance = 1

    @property
    def limit(self):
        return self._limit

    @limit.setter
    def limit(self, value):
        self._limit = value

    @limit.deleter
    def limit(self):
        del self._limit

    @property
    def fixed(self):
        return 1


class Slotted:
    __slots__ = ("x", "__private")

    def __init__(self):
        self.x = 1
        self.__private = 2

    def bump(self):
        self.x += 1
        self.__private += self.x
        return self.__private


account = Account()
account.balance += 5
account.limit += 7
account.limit = account.balance = 3
print(account.balance, account.limit, log)
del account.balance
del account.limit
print(log, hasattr(account, "limit"))
slotted = Slotted()
print(slotted.bump(), slotted.x, Slotted.__slots__)
for wrong in ("slotted.y = 1", "account.fixed = 2", "account.balance = -1", "slotted.z += 1"):
    try:
        if wrong == "slotted.y = 1":
            slotted.y = 1
        elif wrong == "account.fixed = 2":
            account.fixed = 2
        elif wrong == "account.balance = -1":
            account.balance = -1
        else:
            slotted.z += 1
    except (AttributeError, ValueError) as error:
        print(type(error).__name__, str(error).split(" of ")[0][:30])
del slotted.x
slotted.x
