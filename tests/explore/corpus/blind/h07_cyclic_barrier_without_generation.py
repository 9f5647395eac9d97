import multiprocessing as mp


def barrier(count, lock, n):
    with lock:
        count.value += 1
        if count.value == n:
            count.value = 0
            return
    while count.value != 0:
        pass


def work(count, lock, n):
    for _ in range(3):
        barrier(count, lock, n)


if __name__ == "__main__":
    n = 2
    count, lock = mp.Value("i", 0, lock=False), mp.Lock()
    ps = [mp.Process(target=work, args=(count, lock, n)) for _ in range(n)]
    for p in ps: p.start()
    for p in ps: p.join()
    print("through")
