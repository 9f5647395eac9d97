from multiprocessing import Lock, Pool


def work(lock, n):
    with lock:
        return n


if __name__ == "__main__":
    lock = Lock()
    with Pool(2) as pool:
        print(pool.starmap(work, [(lock, n) for n in range(3)]))
