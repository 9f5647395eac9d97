import multiprocessing as mp

lock = mp.Lock()


def add(counter, n):
    for _ in range(n):
        with lock:
            counter.value += 1


if __name__ == '__main__':
    mp.set_start_method('spawn')
    counter = mp.Value('i', 0, lock=False)
    ps = [mp.Process(target=add, args=(counter, 5)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(counter.value)
