import threading

bank_lock = threading.RLock()
accounts = {"a": 100, "b": 100, "c": 100}


def balance(name):
    with bank_lock:
        return accounts[name]


def deposit(name, amount):
    with bank_lock:
        accounts[name] = balance(name) + amount


def withdraw(name, amount):
    with bank_lock:
        if balance(name) < amount:
            return False
        accounts[name] = balance(name) - amount
        return True


def transfer(src, dst, amount):
    with bank_lock:
        if withdraw(src, amount):
            deposit(dst, amount)


ts = [threading.Thread(target=transfer, args=a) for a in (("a", "b", 30), ("b", "c", 120), ("c", "a", 10))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sum(accounts.values()))
