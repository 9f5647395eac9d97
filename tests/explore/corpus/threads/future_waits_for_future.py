from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor(max_workers=2)


def leaf(n):
    return n + 1


def branch(n):
    left = pool.submit(leaf, n)
    return left.result() * 2


results = [pool.submit(branch, n) for n in range(2)]
print([r.result() for r in results])
