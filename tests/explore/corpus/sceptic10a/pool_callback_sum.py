from multiprocessing import Pool

total = 0
results = []


def square(x):
    return x, x * x


def collect(result):
    global total
    x, sq = result
    total += sq
    results.append(x)


if __name__ == "__main__":
    pool = Pool(processes=3)
    for i in range(8):
        pool.apply_async(square, args=(i,), callback=collect)
    pool.close()
    pool.join()
    print("sum of squares:", total)
    print("numbers:", sorted(results))
