from multiprocessing.dummy import Pool

total = 0


def add(n):
    global total
    total += n


with Pool(2) as pool:
    pool.map(add, [1, 2, 3, 4])
print(total)
