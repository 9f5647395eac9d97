# 两级线程池:父任务和子任务用不同的池
from concurrent.futures import ThreadPoolExecutor

branches = ThreadPoolExecutor(max_workers=2, thread_name_prefix="branch")
leaves = ThreadPoolExecutor(max_workers=2, thread_name_prefix="leaf")


def leaf(x):
    return x * x


def branch(x):
    left = leaves.submit(leaf, x)
    right = leaves.submit(leaf, x + 1)
    return left.result() + right.result()


def main():
    futures = [branches.submit(branch, x) for x in (1, 3)]
    print(sum(f.result() for f in futures))
    branches.shutdown()
    leaves.shutdown()


main()
