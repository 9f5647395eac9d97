from multiprocessing import Pool

errors = []


def bad(n):
    if n == 0:
        raise ValueError("除数")
    return 10 // n


if __name__ == "__main__":
    with Pool(2) as pool:
        rs = [pool.apply_async(bad, (n,), error_callback=errors.append) for n in (0, 1, 2)]
        pool.close()
        pool.join()
    print(len(errors), "错误:", errors[0])
