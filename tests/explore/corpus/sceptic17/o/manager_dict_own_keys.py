from multiprocessing import Manager, Process


def count(d, me):
    d[me] = 0
    for _ in range(3):
        d[me] += 1


if __name__ == '__main__':
    with Manager() as m:
        d = m.dict()
        ps = [Process(target=count, args=(d, f'p{i}')) for i in range(2)]
        for p in ps: p.start()
        for p in ps: p.join()
        print(dict(sorted(d.items())))
