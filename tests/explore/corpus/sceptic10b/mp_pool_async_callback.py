import multiprocessing as mp


def square(n):
    return n * n


if __name__ == "__main__":
    squares = []
    pool = mp.Pool(2)
    for n in range(3):
        pool.apply_async(square, (n,), callback=squares.append)
    pool.close()
    pool.join()
    print(sorted(squares))
