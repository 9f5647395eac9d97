from multiprocessing import Pool

n = 0


def task(_):
    global n
    n += 1
    return n


if __name__ == "__main__":
    with Pool(2) as pool:
        print(pool.map(task, range(4), chunksize=1))
