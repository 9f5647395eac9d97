import os
from multiprocessing import Pool, Value

n = Value("i", 0)


def add(_):
    n.value += 1


if __name__ == "__main__":
    with Pool() as pool:
        pool.map(add, range(4), chunksize=1)
    assert os.cpu_count() >= 1
    print(n.value)
