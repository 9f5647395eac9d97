import multiprocessing as mp

lock = mp.Lock()


def add(total, n):
    for _ in range(n):
        with lock:
            total.value += 1


if __name__ == '__main__':
    mp.set_start_method('spawn')
    total = mp.Value('i', 0, lock=False)
    ps = [mp.Process(target=add, args=(total, 2)) for _ in range(2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(total.value)
