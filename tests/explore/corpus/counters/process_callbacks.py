from multiprocessing import Pool

squares = []


def square(n):
    return n * n


def collect(result):
    squares.append(result)


if __name__ == "__main__":
    pool = Pool(2)
    for n in range(4):
        pool.apply_async(square, (n,), callback=collect)
    pool.close()
    pool.join()
    print(sorted(squares))
