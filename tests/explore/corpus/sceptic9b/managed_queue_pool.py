from multiprocessing import Manager, Pool


def job(args):
    n, q = args
    q.put(f'done {n}')
    return n * 2


def main():
    with Manager() as m:
        q = m.Queue()
        with Pool(2) as pool:
            res = pool.map_async(job, [(n, q) for n in (1, 2, 3)], chunksize=1)
            res.wait()
            results = res.get()
        lines = []
        while not q.empty():
            lines.append(q.get())
        print(len(results), 'results', len(lines), 'log lines')
        print(sorted(lines))


if __name__ == '__main__':
    main()
