from multiprocessing import Barrier, Pool

barrier = None


def init(b):
    global barrier
    barrier = b


def task(i):
    barrier.wait()
    return i


if __name__ == "__main__":
    b = Barrier(3)
    with Pool(2, initializer=init, initargs=(b,)) as pool:
        print(pool.map(task, range(3), chunksize=1))
