import multiprocessing as mp


def worker(lock, stop, n):
    while True:
        with lock:
            if stop.value or n.value >= 5:
                stop.value = 1
                return
            n.value += 1


if __name__ == "__main__":
    lock = mp.Lock()
    stop, n = mp.Value("b", 0, lock=False), mp.Value("i", 0, lock=False)
    ps = [mp.Process(target=worker, args=(lock, stop, n)) for _ in range(3)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(n.value)
