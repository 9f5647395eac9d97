import threading

stock = {"pen": 5, "book": 5}


def sell(item, n):
    lock = threading.Lock()
    with lock:
        rest = stock[item] - n
        if rest < 0:
            return False
        stock[item] = rest
        return True


def seller(orders):
    for item, n in orders:
        sell(item, n)


a = threading.Thread(target=seller, args=([("pen", 1), ("book", 2)],))
b = threading.Thread(target=seller, args=([("pen", 3)],))
a.start(); b.start()
a.join(); b.join()
print(stock)
