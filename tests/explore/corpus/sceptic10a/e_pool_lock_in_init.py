from multiprocessing import Pool, Value, Lock


def init(v):
    global total, lock
    total = v
    lock = Lock()


def add(x):
    with lock:
        total.value += x


if __name__ == "__main__":
    v = Value("i", 0)
    with Pool(2, initializer=init, initargs=(v,)) as pool:
        pool.map(add, range(10), chunksize=1)
    print("sum:", v.value, "expected:", sum(range(10)))
