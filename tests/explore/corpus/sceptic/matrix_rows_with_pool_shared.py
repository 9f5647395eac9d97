from multiprocessing import Array, Pool

out = None


def init(a):
    global out
    out = a


def row(args):
    i, numbers = args
    out[i] = sum(numbers)


if __name__ == "__main__":
    a = Array("i", 2, lock=False)
    with Pool(2, init, (a,)) as pool:
        pool.map(row, [(0, [1, 2, 3]), (1, [4, 5, 6])])
    print(list(a))
