from multiprocessing import Array, Barrier, Process, Value


def worker(me, barrier, data, total, rounds):
    for r in range(rounds):
        data[me] = (me + 1) * (r + 1)
        barrier.wait()
        if me == 0:
            total.value += sum(data[:])


if __name__ == '__main__':
    n = 3
    barrier = Barrier(n)
    data = Array('i', n)
    total = Value('i', 0)
    ps = [Process(target=worker, args=(k, barrier, data, total, 2)) for k in range(n)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print('total', total.value)
