from multiprocessing import Process, Value

LOW = 5


def clerk(stock, deliveries):
    if stock.value < LOW:
        with stock.get_lock():
            stock.value += 10
        with deliveries.get_lock():
            deliveries.value += 1


if __name__ == '__main__':
    stock, deliveries = Value('i', 3), Value('i', 0)
    ps = [Process(target=clerk, args=(stock, deliveries)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print('stock', stock.value, 'deliveries', deliveries.value)
