from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor(max_workers=1)


def leaf(n):
    return n * 2


def node(n):
    left = pool.submit(leaf, n)
    right = pool.submit(leaf, n + 1)
    return left.result() + right.result()


print(pool.submit(node, 3).result())
pool.shutdown()
