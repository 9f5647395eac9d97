import threading

lock = threading.Lock()
stock = {'lamp': 1, 'chair': 3}
orders = []


def take(item, customer):
    with lock:
        if stock[item] <= 0:
            return False
        stock[item] -= 1
        orders.append((customer, item))
        return True


def shop(customer, wishes):
    got = 0
    for item in wishes:
        with lock:
            promising = stock[item] > 0
        if not promising:
            continue
        if take(item, customer):
            got += 1
    return got


def main():
    a = threading.Thread(target=shop, args=('Li', ['chair', 'lamp']))
    b = threading.Thread(target=shop, args=('Wang', ['lamp']))
    a.start()
    b.start()
    a.join()
    b.join()
    for item in sorted(stock):
        print(item, stock[item])
    assert stock == {'lamp': 0, 'chair': 2}
    print(len(orders), 'orders')


main()
