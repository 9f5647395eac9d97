from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor(max_workers=2)
leaves = ThreadPoolExecutor(max_workers=1)


def leaf(n):
    return n + 1


def branch(n):
    future = leaves.submit(leaf, n)
    return future.result() * 2


def main():
    futures = [pool.submit(branch, n) for n in (1, 2)]
    print([f.result() for f in futures])
    pool.shutdown()
    leaves.shutdown()


main()
