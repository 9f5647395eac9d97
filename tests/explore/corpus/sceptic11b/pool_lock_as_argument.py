"""Why is total always 0? No error message!"""
from multiprocessing import Lock, Pool, Value

total = Value('i', 0)


def add(lock, n):
    with lock:
        total.value += n


if __name__ == '__main__':
    lock = Lock()
    with Pool(2) as pool:
        for n in (1, 2, 3):
            pool.apply_async(add, (lock, n))
        pool.close()
        pool.join()
    print('total', total.value)
