import multiprocessing as mp

counter = None


def init(c):
    global counter
    counter = c


def double(n):
    with counter.get_lock():
        counter.value += 2 * n
    return 2 * n


if __name__ == '__main__':
    c = mp.Value('i', 0)
    with mp.Pool(2, initializer=init, initargs=(c,)) as pool:
        out = pool.map(double, [1, 2, 3, 4])
    print(c.value, out)
