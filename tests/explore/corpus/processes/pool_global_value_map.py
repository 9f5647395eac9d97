from multiprocessing import Pool, Value

hits = None


def init(shared):
    global hits
    hits = shared


def hit(n):
    if n % 2 == 0:
        hits.value += 1
    return n


if __name__ == "__main__":
    shared = Value("l", 0)
    with Pool(processes=2, initializer=init, initargs=(shared,)) as pool:
        pool.map(hit, range(6), chunksize=1)
    print(shared.value)
