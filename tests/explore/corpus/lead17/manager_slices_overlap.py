from multiprocessing import Manager, Process
def inc(xs, lo, hi):
    xs[lo:hi] = [x + 1 for x in xs[lo:hi]]
if __name__ == '__main__':
    with Manager() as m:
        xs = m.list([1, 2, 3, 4])
        ps = [Process(target=inc, args=(xs, lo, lo + 3)) for lo in (0, 1)]
        for p in ps: p.start()
        for p in ps: p.join()
        print(list(xs))
