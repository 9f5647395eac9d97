import os
from multiprocessing import Pool


def job(n):
    return n * 10, os.getpid()


if __name__ == '__main__':
    with Pool(1, maxtasksperchild=1) as pool:
        results = pool.map(job, [1, 2, 3], chunksize=1)
    print([r for r, _ in results], 'pids', len({p for _, p in results}))
