import threading


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.RLock()


def transfer(source, target, amount):
    with source.lock, target.lock:
        source.balance -= amount
        target.balance += amount


me = Account(100)
t = threading.Thread(target=transfer, args=(me, me, 30))
t.start()
t.join()
print(me.balance)
