from multiprocessing import Pool


def invert(x):
    return 1 / x


if __name__ == "__main__":
    with Pool(2) as pool:
        rs = [pool.apply_async(invert, (x,)) for x in (4, 2, 0)]
        print([r.get() for r in rs])
