import multiprocessing as mp

counter = None


def init(c):
    global counter
    counter = c


def work(item):
    global counter
    # do something with item
    r = item ** 2
    counter.value += 1
    return r


def main():
    c = mp.Value('i', 0)
    with mp.Pool(2, initializer=init, initargs=(c,)) as pool:
        results = pool.map(work, range(6), chunksize=1)
    print(results)
    print("processed", c.value)


if __name__ == "__main__":
    main()
