from multiprocessing.pool import ThreadPool


def add(a, b):
    return a + b


with ThreadPool(2) as pool:
    print(pool.starmap(add, [(1, 2), (3, 4), (5, 6)]))
