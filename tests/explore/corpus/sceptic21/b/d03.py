from multiprocessing import Pool, Value

counter = None


def init(c):
    global counter
    counter = c


def work(n):
    counter.value += n
    return n * 2


if __name__ == "__main__":
    c = Value("i", 0)
    with Pool(2, initializer=init, initargs=(c,)) as pool:
        doubled = pool.map(work, [1, 2, 3, 4], chunksize=1)
    print(doubled, c.value)
