from multiprocessing import Manager, Pool

LINES = ['to be or not', 'to be is', 'be or be']


def count(args):
    line, counts = args
    for w in line.split():
        counts[w] = counts.get(w, 0) + 1
    return len(line.split())


def main():
    with Manager() as manager:
        counts = manager.dict()
        with Pool(2) as pool:
            n = sum(pool.map(count, [(line, counts) for line in LINES], chunksize=1))
        print('words', n)
        for w, c in sorted(counts.items()):
            print(w, c)


if __name__ == '__main__':
    main()
