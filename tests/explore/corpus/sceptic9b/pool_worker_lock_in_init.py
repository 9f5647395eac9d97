from multiprocessing import Lock, Pool, Value

total = Value('i', 0, lock=False)
lock = None


def init():
    global lock
    lock = Lock()


def add(n):
    with lock:
        total.value += n


if __name__ == '__main__':
    with Pool(2, initializer=init) as pool:
        pool.map(add, range(5), chunksize=1)
    print(total.value)
