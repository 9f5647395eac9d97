from multiprocessing import Pool, Value

hits = Value("i", 0)


def hit(n):
    with hits.get_lock():
        hits.value += n


if __name__ == "__main__":
    pool = Pool(2)
    for _ in range(4):
        pool.apply_async(hit, (5,))
    pool.close()
    print(hits.value)
    pool.join()
