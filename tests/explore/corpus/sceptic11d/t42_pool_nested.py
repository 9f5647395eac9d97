from concurrent.futures import ThreadPoolExecutor


def leaf(n):
    return n * n


def sum_of_squares(pool, numbers):
    futures = [pool.submit(leaf, n) for n in numbers]
    return sum(f.result() for f in futures)


def main():
    with ThreadPoolExecutor(max_workers=2) as pool:
        halves = [(1, 2), (3, 4)]
        tasks = []
        for half in halves:
            tasks.append(pool.submit(sum_of_squares, pool, half))
        total = 0
        for task in tasks:
            total += task.result()
    print('total', total)


if __name__ == '__main__':
    main()
