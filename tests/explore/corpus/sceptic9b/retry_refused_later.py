from multiprocessing import Process, Value
import time


def take(stock, n):
    with stock.get_lock():
        if stock.value < n:
            return False
        stock.value -= n
        return True


def customer(stock, n, served, refused):
    for attempt in range(3):
        if take(stock, n):
            with served.get_lock():
                served.value += 1
            break
        time.sleep(0.01)
    else:
        with refused.get_lock():
            refused.value += 1


def delivery(stock):
    time.sleep(0.01)
    with stock.get_lock():
        stock.value += 1


if __name__ == '__main__':
    stock, served, refused = Value('i', 2), Value('i', 0), Value('i', 0)
    ps = [Process(target=customer, args=(stock, n, served, refused)) for n in (1, 1, 2)]
    ps.append(Process(target=delivery, args=(stock,)))
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print('served + refused', served.value + refused.value, 'stock ok', 0 <= stock.value <= 3)
