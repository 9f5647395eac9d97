from multiprocessing import Lock, Process, Value


def sell(stock, lock, name):
    while stock.value > 0:
        with lock:
            stock.value -= 1
            print(name, 'sold, left', stock.value)


if __name__ == '__main__':
    lock = Lock()
    stock = Value('i', 3)
    ps = [Process(target=sell, args=(stock, lock, 'w%d' % k)) for k in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print('end', stock.value)
