from multiprocessing.pool import ThreadPool


def tally(x, acc=[0]):
    acc[0] += x
    return acc[0]


with ThreadPool(3) as pool:
    print(max(pool.map(tally, [1] * 6, chunksize=1)))
