from multiprocessing import Pool, Value

counter = None


def init(c):
    global counter
    counter = c


def work(n):
    with counter.get_lock():
        counter.value += 1
    return n * n


if __name__ == "__main__":
    c = Value("i", 0)
    with Pool(2, initializer=init, initargs=(c,)) as pool:
        total = sum(pool.imap_unordered(work, range(4)))
    print(total, c.value)
