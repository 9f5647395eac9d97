import threading

lock = threading.Lock()
stock = {'lamp': 1, 'chair': 3}
orders = []


def in_stock(item):
    with lock:
        return stock[item] > 0


def take(item, customer):
    with lock:
        stock[item] -= 1
        orders.append((customer, item))


def shop(customer, wishes):
    for item in wishes:
        if in_stock(item):
            take(item, customer)


def main():
    a = threading.Thread(target=shop, args=('Li', ['chair', 'lamp']))
    b = threading.Thread(target=shop, args=('Wang', ['lamp']))
    a.start()
    b.start()
    a.join()
    b.join()
    for item in sorted(stock):
        print(item, stock[item])
    print(len(orders), 'orders')


main()
