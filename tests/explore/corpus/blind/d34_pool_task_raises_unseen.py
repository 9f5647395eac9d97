from multiprocessing import Pool


def invert(x):
    return 1 / x


good, bad = [], []


def main():
    pool = Pool(2)
    for x in (4, 2, 0):
        pool.apply_async(invert, (x,), callback=good.append, error_callback=lambda e: bad.append(type(e).__name__))
    pool.close()
    pool.join()
    print(sorted(good), bad)


if __name__ == "__main__":
    main()
