from multiprocessing import Pool, Value

shared = None


def initialise(value):
    global shared
    shared = value


def work(x):
    shared.value += x
    return x


if __name__ == "__main__":
    value = Value("i", 0)
    with Pool(2, initializer=initialise, initargs=(value,)) as pool:
        pool.map(work, range(6))
    print(value.value)
