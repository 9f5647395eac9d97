import threading

locks = {}
balances = {"A": 100, "B": 100}


def lock_of(name):
    return locks.setdefault(name, threading.Lock())


def move(src, dst, amount):
    first, second = sorted([src, dst])
    with lock_of(first):
        with lock_of(second):
            balances[src] -= amount
            balances[dst] += amount


ts = [threading.Thread(target=move, args=a) for a in (("A", "B", 10), ("B", "A", 20), ("A", "B", 5))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(balances)
