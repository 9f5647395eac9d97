import multiprocessing as mp

lock = mp.Lock()


def add(counter, n):
    for _ in range(n):
        with lock:
            counter.value += 1


if __name__ == '__main__':
    mp.set_start_method('spawn')
    counter = mp.Value('i', 0)
    workers = [mp.Process(target=add, args=(counter, 20)) for _ in range(2)]
    for w in workers:
        w.start()
    for w in workers:
        w.join()
    print('total', counter.value)
