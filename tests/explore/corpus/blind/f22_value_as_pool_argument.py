from multiprocessing import Pool, Value


def add(v):
    with v.get_lock():
        v.value += 1


if __name__ == "__main__":
    v = Value("i", 0)
    with Pool(2) as pool:
        rs = [pool.apply_async(add, (v,)) for _ in range(4)]
        for r in rs:
            r.get()
    print(v.value)
