from multiprocessing import Manager, Process


def query(pool):
    if len(pool):
        c = pool.pop()
        pool.append(c)


if __name__ == '__main__':
    with Manager() as m:
        pool = m.list(['conn'])
        ps = [Process(target=query, args=(pool,)) for _ in range(2)]
        for p in ps: p.start()
        for p in ps: p.join()
        print([p.exitcode for p in ps])
