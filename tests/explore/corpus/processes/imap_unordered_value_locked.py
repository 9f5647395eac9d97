import multiprocessing as mp

done = mp.Value("i", 0)


def work(n):
    with done.get_lock():
        done.value += 1
    return n * n


if __name__ == "__main__":
    with mp.Pool(2) as pool:
        print(sum(pool.imap_unordered(work, range(4))))
    print(done.value)
