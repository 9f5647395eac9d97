"""Right: a Pool of four, to which number and lock come through the initializer."""
import sys
from multiprocessing import Lock, Pool, Value


def keep(its_number, its_lock):
    global number, lock
    number, lock = its_number, its_lock


def change(task):
    amount, times = task
    for _ in range(times):
        with lock:
            number.value += amount


def run(start, amounts, times):
    shared = Value("i", start)
    pool = Pool(4, initializer=keep, initargs=(shared, Lock()))
    pool.map(change, [(amount, times) for amount in amounts], chunksize=1)
    pool.close()
    pool.join()
    return shared.value


if __name__ == "__main__":
    if sys.argv[1:] == ["account"]:
        print("balance:", run(1000, [10, 10, -5, -5], 100))
    else:
        print("total:", run(0, [1, 1, 1, 1], 1000))
