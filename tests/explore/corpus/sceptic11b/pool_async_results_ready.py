from multiprocessing import Pool


def add(a, b):
    return a + b


if __name__ == '__main__':
    with Pool(2) as pool:
        r = pool.starmap_async(add, [(1, 2), (3, 4)])
        r.wait()
        print(r.successful(), r.get())
