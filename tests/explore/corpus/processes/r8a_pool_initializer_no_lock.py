from multiprocessing import Pool, Value

counter = None


def init(c):
    global counter
    counter = c


def work(item):
    counter.value += item
    return item


if __name__ == '__main__':
    c = Value('i', 0)
    with Pool(2, initializer=init, initargs=(c,)) as pool:
        print(sorted(pool.imap_unordered(work, range(1, 9))))
    print('counter', c.value)
