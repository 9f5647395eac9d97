import threading

locks = {}
balances = {"x": 0}


def lock_of(name):
    if name not in locks:
        locks[name] = threading.Lock()
    return locks[name]


def deposit(name, n):
    with lock_of(name):
        balances[name] += n


ts = [threading.Thread(target=deposit, args=("x", n)) for n in (10, 20)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(balances["x"])
