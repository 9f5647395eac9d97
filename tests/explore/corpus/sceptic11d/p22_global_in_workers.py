from multiprocessing import Pool

collected = []


def collect(n):
    collected.append(n * 10)


def main():
    with Pool(2) as pool:
        waiting = [pool.apply_async(collect, (n,)) for n in range(3)]
        for w in waiting:
            w.get()
    print('collected', len(collected))


if __name__ == '__main__':
    main()
