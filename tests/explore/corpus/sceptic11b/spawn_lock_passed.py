import multiprocessing as mp


def add(counter, lock, n):
    for _ in range(n):
        with lock:
            counter.value += 1


if __name__ == '__main__':
    ctx = mp.get_context('spawn')
    lock = ctx.Lock()
    counter = ctx.Value('i', 0, lock=False)
    ps = [ctx.Process(target=add, args=(counter, lock, 5)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(counter.value)
