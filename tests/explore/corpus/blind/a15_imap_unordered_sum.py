import os
from multiprocessing import Pool


def collatz(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps


if __name__ == '__main__':
    total = 0
    longest = 0
    with Pool(processes=4) as pool:
        for steps in pool.imap_unordered(collatz, range(1, 20)):
            total += steps
            longest = max(longest, steps)
    print("total", total, "longest", longest)
