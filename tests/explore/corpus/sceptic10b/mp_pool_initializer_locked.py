import multiprocessing as mp

counter = None


def init(shared):
    global counter
    counter = shared


def work(n):
    with counter.get_lock():
        counter.value += 1
    return n


if __name__ == "__main__":
    shared = mp.Value("i", 0)
    with mp.Pool(2, initializer=init, initargs=(shared,)) as pool:
        pool.map(work, range(4))
    print("count", shared.value)
