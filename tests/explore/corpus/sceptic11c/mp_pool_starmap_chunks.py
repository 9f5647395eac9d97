from multiprocessing import Pool


def part(lo, hi):
    return sum(range(lo, hi))


def main():
    n, k = 101, 4
    step = -(-n // k)
    ranges = [(i, min(n, i + step)) for i in range(0, n, step)]
    with Pool(processes=2) as pool:
        parts = pool.starmap(part, ranges)
    print(sum(parts))


if __name__ == "__main__":
    main()
