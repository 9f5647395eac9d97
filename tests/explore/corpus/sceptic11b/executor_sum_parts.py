from concurrent.futures import ProcessPoolExecutor, as_completed


def part_sum(lo, hi):
    total = 0
    for i in range(lo, hi):
        total += i
    return total


def main():
    total = 0
    with ProcessPoolExecutor(max_workers=3) as ex:
        futures = [ex.submit(part_sum, i, i + 25) for i in range(1, 101, 25)]
        for f in as_completed(futures):
            total += f.result()
    print(total)


if __name__ == '__main__':
    main()
