from multiprocessing import Manager, Pool


def work(args):
    q, n = args
    q.put(n)


if __name__ == "__main__":
    with Manager() as m:
        q = m.Queue()
        with Pool(2) as pool:
            pool.map(work, [(q, n) for n in (1, 2, 3)])
        print(sum(q.get() for _ in range(3)))
