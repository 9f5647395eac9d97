from multiprocessing import Pool

collected = []


def tenfold(n):
    return n * 10


def collect(value):
    collected.append(value)


def main():
    pool = Pool(2)
    for n in range(3):
        pool.apply_async(tenfold, (n,), callback=collect)
    pool.close()
    pool.join()
    print('collected', sorted(collected))
    assert sorted(collected) == [0, 10, 20]


if __name__ == '__main__':
    main()
