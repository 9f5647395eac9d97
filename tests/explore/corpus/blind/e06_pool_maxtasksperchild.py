import os
from multiprocessing import Pool


def work(x):
    return x, os.getpid()


if __name__ == "__main__":
    with Pool(2, maxtasksperchild=1) as pool:
        result = pool.map(work, range(4), chunksize=1)
    print([x for x, _ in result])
    print(len({pid for _, pid in result}))
