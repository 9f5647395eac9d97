from multiprocessing import Manager, Pool


def work(total, n):
    total[0] = total[0] + 1
    return n


if __name__ == "__main__":
    with Manager() as manager, Pool(2) as pool:
        total = manager.list([0])
        pool.starmap(work, [(total, n) for n in range(3)], chunksize=1)
        print(total[0])
