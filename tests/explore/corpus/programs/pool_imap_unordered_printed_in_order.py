from multiprocessing.pool import ThreadPool


def square(n):
    return n * n


with ThreadPool(2) as pool:
    for r in pool.imap_unordered(square, range(3)):
        print(r)
