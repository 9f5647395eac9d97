from multiprocessing.pool import ThreadPool


def add(pair):
    a, b = pair
    return a + b


with ThreadPool(2) as pool:
    print(list(pool.imap_unordered(add, [(1, 2), (3, 4), (5, 6)])))
