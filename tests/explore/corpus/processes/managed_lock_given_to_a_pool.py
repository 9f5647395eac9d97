from multiprocessing import Manager, Pool


def work(lock, total, n):
    with lock:
        total[0] = total[0] + 1
    return n


if __name__ == "__main__":
    with Manager() as manager, Pool(2) as pool:
        lock, total = manager.Lock(), manager.list([0])
        print(pool.starmap(work, [(lock, total, n) for n in range(3)]), total[0])
