from multiprocessing import Array, Process


def worker(lo, hi, a):
    a[lo:hi] = [a[i - 1] + 1 for i in range(lo, hi)]


if __name__ == '__main__':
    a = Array('i', [0, 0, 0, 0])
    ps = [Process(target=worker, args=(lo, hi, a)) for lo, hi in ((1, 2), (2, 3), (3, 4))]
    for p in ps: p.start()
    for p in ps: p.join()
    print(a[:])
