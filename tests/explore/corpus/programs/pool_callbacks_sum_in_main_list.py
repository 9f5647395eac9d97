from multiprocessing.pool import ThreadPool

total = 0


def add(n):
    global total
    total += n


def square(n):
    return n * n


pool = ThreadPool(2)
for i in range(3):
    pool.apply_async(square, (i,), callback=add)
pool.close()
pool.join()
assert total == 5
print(total)
