import multiprocessing as mp

ctx = mp.get_context('spawn')
lock = ctx.Lock()


def add(total, n):
    for _ in range(n):
        with lock:
            total.value += 1


if __name__ == '__main__':
    total = ctx.Value('i', 0, lock=False)
    ps = [ctx.Process(target=add, args=(total, 2)) for _ in range(2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(total.value)
