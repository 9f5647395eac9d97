from collections import Counter
from concurrent.futures import ThreadPoolExecutor
import re

TEXT = ["a b c a", "c a", "b a c"]


def count(line: str) -> Counter:
    c = Counter()
    for w in re.findall(r"\w+", line):
        c[w] += 1
    return c


def main():
    total = Counter()
    with ThreadPoolExecutor(max_workers=3) as ex:
        for partial in ex.map(count, TEXT):
            total.update(partial)
    print(sorted(total.items()))


if __name__ == "__main__":
    main()
