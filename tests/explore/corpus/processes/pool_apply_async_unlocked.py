from multiprocessing import Pool, Value

hits = Value("i", 0)


def hit(n):
    for _ in range(n):
        hits.value += 1


if __name__ == "__main__":
    pool = Pool(2)
    for _ in range(4):
        pool.apply_async(hit, (5,))
    pool.close()
    pool.join()
    print(hits.value)
