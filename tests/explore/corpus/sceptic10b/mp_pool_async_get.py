import multiprocessing as mp


def square(n):
    return n * n


if __name__ == "__main__":
    with mp.Pool(2) as pool:
        pending = [pool.apply_async(square, (n,)) for n in range(3)]
        print([p.get() for p in pending])
