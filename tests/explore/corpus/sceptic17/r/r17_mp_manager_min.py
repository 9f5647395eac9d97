from multiprocessing import Manager, Process


def take(xs):
    if len(xs) > 1:
        xs.pop()


if __name__ == '__main__':
    with Manager() as m:
        xs = m.list([1, 2])
        ps = [Process(target=take, args=(xs,)) for _ in range(2)]
        for p in ps: p.start()
        for p in ps: p.join()
        print('one is kept:', len(xs) == 1)
