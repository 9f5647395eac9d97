from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor(max_workers=2)


def leaf(n):
    return n + 1


def node(n):
    future = pool.submit(leaf, n)
    return future.result() * 2


def main():
    results = [pool.submit(node, n) for n in range(3)]
    print([r.result() for r in results])
    pool.shutdown()


if __name__ == '__main__':
    main()
