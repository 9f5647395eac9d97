from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Array, Lock

cells = lock = None


def init(c, lo):
    global cells, lock
    cells, lock = c, lo


def hit(i):
    with lock:
        cells[i % 2] += 1


if __name__ == '__main__':
    shared = Array('i', 2, lock=False)
    with ProcessPoolExecutor(3, initializer=init, initargs=(shared, Lock())) as ex:
        list(ex.map(hit, range(8)))
    print(shared[:])
