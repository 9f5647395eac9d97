from multiprocessing import Pool


def cube(x):
    return x ** 3


if __name__ == '__main__':
    inputs = [0, 1, 2, 3]
    with Pool(2) as pool:
        outputs = list(pool.imap_unordered(cube, inputs))
    for x, y in zip(inputs, outputs):
        print(x, '->', y)
