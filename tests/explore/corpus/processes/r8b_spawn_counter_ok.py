import multiprocessing as mp


def add(counter, lock, n):
    for _ in range(n):
        with lock:
            counter.value += 1


def main():
    ctx = mp.get_context('spawn')
    lock = ctx.Lock()
    counter = ctx.Value('i', 0, lock=False)
    workers = [ctx.Process(target=add, args=(counter, lock, 20)) for _ in range(2)]
    for w in workers:
        w.start()
    for w in workers:
        w.join()
    print('spawned total', counter.value)


if __name__ == '__main__':
    main()
