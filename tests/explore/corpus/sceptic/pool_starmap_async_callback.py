from multiprocessing import Pool

total = 0


def times(a, b):
    return a * b


def add_all(results):
    global total
    total += sum(results)


if __name__ == "__main__":
    pool = Pool(2)
    pool.starmap_async(times, [(1, 2), (3, 4), (5, 6)], callback=add_all)
    pool.close()
    pool.join()
    print(total)
