from multiprocessing import Array, Barrier, Process

N = 6


def worker(lo, hi, a, b, bar):
    old, new = a, b
    for _ in range(2):
        row = old[:]
        new[lo:hi] = [(row[i - 1] + row[i + 1]) / 2 for i in range(lo, hi)]
        bar.wait()
        old, new = new, old
        bar.wait()


if __name__ == '__main__':
    start = [0.0] * 5 + [20.0]
    a, b = Array('d', start), Array('d', start)
    bar = Barrier(2)
    ps = [Process(target=worker, args=(lo, hi, a, b, bar)) for lo, hi in ((1, 3), (3, 5))]
    for p in ps: p.start()
    for p in ps: p.join()
    print([a[0], a[3]])
