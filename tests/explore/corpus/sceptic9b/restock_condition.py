from multiprocessing import Condition, Process, RawValue


def buyer(cv, stock, bought, n):
    for _ in range(n):
        with cv:
            while stock.value == 0:
                cv.wait()
            stock.value -= 1
            bought.value += 1
            cv.notify_all()


def supplier(cv, stock, bought, deliveries):
    for _ in range(2):
        with cv:
            while stock.value > 0:
                cv.wait()
            stock.value += 2
            deliveries.value += 1
            cv.notify_all()


if __name__ == '__main__':
    cv = Condition()
    stock, bought, deliveries = RawValue('i', 1), RawValue('i', 0), RawValue('i', 0)
    ps = [Process(target=buyer, args=(cv, stock, bought, 2)) for _ in range(2)]
    ps.append(Process(target=supplier, args=(cv, stock, bought, deliveries)))
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print('stock', stock.value, 'bought', bought.value, 'deliveries', deliveries.value)
