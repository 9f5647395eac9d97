from concurrent.futures import ThreadPoolExecutor, as_completed


def part_sum(lo, hi):
    return sum(range(lo, hi))


def main():
    total = 0
    with ThreadPoolExecutor(max_workers=3) as pool:
        futures = {pool.submit(part_sum, lo, min(lo + 34, 101)): lo for lo in range(0, 101, 34)}
        for f in as_completed(futures):
            total += f.result()
    print(total)


main()
