from concurrent.futures import ThreadPoolExecutor, as_completed


def leaf(n):
    return n * n


def sum_of_squares(pool, numbers):
    futures = [pool.submit(leaf, n) for n in numbers]
    return sum(f.result() for f in as_completed(futures))


def main():
    with ThreadPoolExecutor(max_workers=2) as outer, ThreadPoolExecutor(max_workers=2) as inner:
        halves = [(1, 2), (3, 4)]
        tasks = [outer.submit(sum_of_squares, inner, half) for half in halves]
        total = sum(task.result() for task in tasks)
    print('total', total)
    assert total == 30


if __name__ == '__main__':
    main()
