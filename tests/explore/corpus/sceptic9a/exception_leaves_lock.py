import threading

lock = threading.Lock()
stock = {"apple": 2}
problems = []


def sell(item, n):
    lock.acquire()
    if stock[item] < n:
        raise ValueError("not enough")
    stock[item] -= n
    lock.release()


def seller(name, orders):
    for item, n in orders:
        try:
            sell(item, n)
        except (ValueError, KeyError) as e:
            problems.append((name, str(e)))


a = threading.Thread(target=seller, args=("A", [("apple", 1), ("pear", 1)]))
b = threading.Thread(target=seller, args=("B", [("apple", 1)]))
a.start(); b.start()
a.join(); b.join()
print(stock, problems)
