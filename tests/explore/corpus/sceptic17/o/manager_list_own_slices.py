from multiprocessing import Manager, Process


def square(xs, lo, hi):
    xs[lo:hi] = [x * x for x in xs[lo:hi]]


if __name__ == '__main__':
    with Manager() as m:
        xs = m.list([1, 2, 3, 4])
        ps = [Process(target=square, args=(xs, lo, lo + 2)) for lo in (0, 2)]
        for p in ps: p.start()
        for p in ps: p.join()
        print(list(xs))
