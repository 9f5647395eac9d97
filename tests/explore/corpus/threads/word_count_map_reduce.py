from collections import Counter
from concurrent.futures import ThreadPoolExecutor

LINES = ["a rose is a rose", "is a rose", "a daisy"]


def count(line):
    return Counter(line.split())


with ThreadPoolExecutor(3) as pool:
    totals = sum(pool.map(count, LINES), Counter())
print(sorted(totals.items()))
