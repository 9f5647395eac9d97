import multiprocessing as mp


def square(n):
    return n * n


if __name__ == "__main__":
    squares = []
    with mp.Pool(2) as pool:
        for n in range(3):
            pool.apply_async(square, (n,), callback=squares.append)
    print(sorted(squares))
