from multiprocessing import Pool, Value

counter = None


def init(c):
    global counter
    counter = c


def add(a, b):
    counter.value += a * b
    return a * b


if __name__ == "__main__":
    c = Value("i", 0)
    with Pool(2, initializer=init, initargs=(c,)) as pool:
        print(sum(pool.starmap(add, [(1, 2), (3, 4), (5, 6)], chunksize=1)))
    print(c.value)
