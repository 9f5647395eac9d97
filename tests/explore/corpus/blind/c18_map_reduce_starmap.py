from collections import Counter
from functools import reduce
from multiprocessing import Pool

TEXTS = ["to be or not to be", "be quick", "or be slow"]


def count(i, text):
    return i, Counter(text.split())


if __name__ == "__main__":
    with Pool(2) as pool:
        parts = pool.starmap(count, enumerate(TEXTS))
    total = reduce(lambda a, b: a + b, (c for _, c in parts), Counter())
    print(sorted(total.items()))
