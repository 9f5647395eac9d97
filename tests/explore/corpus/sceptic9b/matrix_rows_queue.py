import multiprocessing as mp

M = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]


def worker(rows, sums):
    for i in iter(rows.get, None):
        sums.put((i, sum(M[i])))
    sums.put(None)


def main():
    rows, sums = mp.SimpleQueue(), mp.SimpleQueue()
    ps = [mp.Process(target=worker, args=(rows, sums)) for _ in range(2)]
    for p in ps:
        p.start()
    for i in range(len(M)):
        rows.put(i)
    for _ in ps:
        rows.put(None)
    result, ended = {}, 0
    while ended < len(ps):
        got = sums.get()
        if got is None:
            ended += 1
        else:
            result[got[0]] = got[1]
    for p in ps:
        p.join()
    print('row sums', [result[i] for i in range(len(M))])


if __name__ == '__main__':
    main()
