import multiprocessing

total = 0
squares = []


def square(x):
    return x * x


def collect(result):
    global total
    total += result
    squares.append(result)


if __name__ == "__main__":
    pool = multiprocessing.Pool(processes=3)
    for i in range(6):
        pool.apply_async(square, args=(i,), callback=collect)
    pool.close()
    pool.join()
    squares.sort()
    print("total", total, squares)
