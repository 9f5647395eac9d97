from multiprocessing.pool import ThreadPool

total = 0


def add(result):
    global total
    total += result


pool = ThreadPool(2)
for i in range(3):
    pool.apply_async(lambda n: n, (i,), callback=add)
    add(100)
pool.close()
pool.join()
print(total)
