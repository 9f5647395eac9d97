import threading

locks = {}
balances = {"x": 0, "y": 0}


def lock_of(name):
    return locks.setdefault(name, threading.Lock())


def deposit(name, n):
    with lock_of(name):
        balances[name] += n


ts = [threading.Thread(target=deposit, args=a) for a in (("x", 10), ("x", 20), ("y", 5))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(balances)
