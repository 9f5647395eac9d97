from multiprocessing import Pool, Value

count = Value("i", 0)


def handle(job):
    count.value += 1
    return job * 2


if __name__ == "__main__":
    with Pool(2) as pool:
        rs = pool.map(handle, [1, 2, 3, 4], 1)
    print(rs, count.value)
