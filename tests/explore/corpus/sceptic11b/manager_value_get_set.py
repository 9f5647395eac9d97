from multiprocessing import Manager, Process


def vote(total, n):
    for _ in range(n):
        total.set(total.get() + 1)


if __name__ == '__main__':
    with Manager() as m:
        total = m.Value('i', 0)
        ps = [Process(target=vote, args=(total, 2)) for _ in range(2)]
        [p.start() for p in ps]
        [p.join() for p in ps]
        print(total.get())
