from multiprocessing.pool import ThreadPool

total = 0


def add(n):
    global total
    total = total + n


pool = ThreadPool(2)
for i in range(2):
    pool.apply_async(pow, (i + 1, 2), callback=add)
    total = total + 1
pool.close()
pool.join()
print(total)
