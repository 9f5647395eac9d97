from multiprocessing import Pool


def cube(x):
    return x ** 3


if __name__ == '__main__':
    inputs = [0, 1, 2, 3]
    with Pool(2) as pool:
        for x, y in zip(inputs, pool.imap(cube, inputs)):
            print(x, '->', y)
        print('unordered sum', sum(pool.imap_unordered(cube, inputs, chunksize=2)))
