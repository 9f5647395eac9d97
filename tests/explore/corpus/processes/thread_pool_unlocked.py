from multiprocessing.pool import ThreadPool

total = 0


def add(x):
    global total
    total += x


with ThreadPool(2) as pool:
    pool.map(add, range(5))
print(total)
