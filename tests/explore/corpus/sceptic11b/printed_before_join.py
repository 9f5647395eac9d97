from multiprocessing import Process, Value


def add(total, xs):
    for x in xs:
        with total.get_lock():
            total.value += x


if __name__ == '__main__':
    total = Value('i', 0)
    ps = [Process(target=add, args=(total, xs)) for xs in ([10, 20], [30])]
    for p in ps:
        p.start()
    print('total', total.value)
    for p in ps:
        p.join()
