from multiprocessing.pool import ThreadPool

total = 0


def add(a, b):
    global total
    total += a * b
    return a * b


with ThreadPool(2) as pool:
    pool.starmap(add, [(1, 2), (3, 4), (5, 6)])
print(total)
