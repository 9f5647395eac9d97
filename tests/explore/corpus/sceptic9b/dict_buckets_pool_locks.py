from multiprocessing import Lock, Pool, Array

buckets = Array('i', 2, lock=False)
locks = [Lock(), Lock()]


def add(n):
    b = n % 2
    with locks[b]:
        buckets[b] += n


if __name__ == '__main__':
    with Pool(3) as pool:
        pool.map(add, range(11), chunksize=2)
    print('even', buckets[0], 'odd', buckets[1])
