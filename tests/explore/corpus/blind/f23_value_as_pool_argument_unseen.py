from multiprocessing import Pool, Value


def add(v):
    with v.get_lock():
        v.value += 1


if __name__ == "__main__":
    v = Value("i", 0)
    pool = Pool(2)
    for _ in range(4):
        pool.apply_async(add, (v,))
    pool.close()
    pool.join()
    print(v.value)
