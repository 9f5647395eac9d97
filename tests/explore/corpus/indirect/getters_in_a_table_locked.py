import threading
from functools import partial
from operator import attrgetter


class Account:
    def __init__(self):
        self.balance = 100


account = Account()
FIELDS = {"balance": (attrgetter("balance"), partial(setattr, account, "balance"))}
lock = threading.Lock()


def pay(amount):
    read, write = FIELDS["balance"]
    with lock:
        if read(account) >= amount:
            write(read(account) - amount)


ts = [threading.Thread(target=pay, args=(70,)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(account.balance)
