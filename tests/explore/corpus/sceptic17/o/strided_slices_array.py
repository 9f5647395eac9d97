from multiprocessing import Array, Process

FUNCS = (lambda x: 10 * x, lambda x: 10 * x + 1)


def work(xs, k):
    xs[k::2] = [FUNCS[k](x) for x in xs[k::2]]


if __name__ == '__main__':
    xs = Array('i', [1, 2, 3, 4])
    ps = [Process(target=work, args=(xs, k)) for k in (0, 1)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(xs[:])
