# 线程池里的任务又向同一个线程池提交任务并等待
from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor(max_workers=2)


def leaf(x):
    return x * x


def branch(x):
    left = pool.submit(leaf, x)
    right = pool.submit(leaf, x + 1)
    return left.result() + right.result()


def main():
    futures = [pool.submit(branch, x) for x in (1, 3)]
    print(sum(f.result() for f in futures))
    pool.shutdown()


main()
