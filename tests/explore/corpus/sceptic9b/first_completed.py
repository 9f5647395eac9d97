from concurrent.futures import FIRST_COMPLETED, ProcessPoolExecutor, wait


def triangle(n):
    return n * (n + 1) // 2


def main():
    with ProcessPoolExecutor(max_workers=2) as ex:
        pending = {ex.submit(triangle, n) for n in range(1, 5)}
        results = []
        while pending:
            done, pending = wait(pending, return_when=FIRST_COMPLETED)
            results.extend(f.result() for f in done)
    print('all done', sorted(results))


if __name__ == '__main__':
    main()
