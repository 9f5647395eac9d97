from multiprocessing import Pool

results = []


def cube(n):
    return n ** 3


if __name__ == "__main__":
    with Pool(2) as pool:
        for n in range(3):
            pool.apply_async(cube, (n,), callback=results.append)
        pool.close()
        pool.join()
    print(results)
