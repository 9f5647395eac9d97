from multiprocessing.pool import ThreadPool

squares = {}

if __name__ == "__main__":
    with ThreadPool(2) as pool:
        pool.starmap(squares.__setitem__, [(n, n * n) for n in range(3)])
    print(sorted(squares.items()))
