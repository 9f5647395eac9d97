from multiprocessing import Pool

results = []


def f(x):
    return x * x


if __name__ == "__main__":
    with Pool(2) as pool:
        for i in range(3):
            pool.apply_async(f, (i,), callback=results.append)
    print(sorted(results))
