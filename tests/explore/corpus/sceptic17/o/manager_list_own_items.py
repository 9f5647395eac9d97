from multiprocessing import Manager, Process


def square(xs, i):
    xs[i] = xs[i] * xs[i]


if __name__ == '__main__':
    with Manager() as m:
        xs = m.list([1, 2, 3])
        ps = [Process(target=square, args=(xs, i)) for i in range(3)]
        for p in ps: p.start()
        for p in ps: p.join()
        print(list(xs))
