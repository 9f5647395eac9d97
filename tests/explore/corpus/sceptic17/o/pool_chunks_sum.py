from multiprocessing import Pool


def part(r):
    return sum(range(*r))


if __name__ == '__main__':
    spans = [(k, k + 25) for k in range(1, 101, 25)]
    with Pool(2) as pool:
        print(sum(pool.imap_unordered(part, spans)))
