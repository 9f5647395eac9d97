from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from functools import reduce

DOCS = ["a b a", "c", "b a"]


def mapper(doc):
    return [(w, 1) for w in doc.split()]


def shuffle(mapped):
    groups = defaultdict(list)
    for pairs in mapped:
        for k, v in pairs:
            groups[k].append(v)
    return groups


def reducer(item):
    key, values = item
    return key, reduce(lambda x, y: x + y, values, 0)


def main():
    with ThreadPoolExecutor(2) as pool:
        mapped = list(pool.map(mapper, DOCS))
        reduced = dict(pool.map(reducer, sorted(shuffle(mapped).items())))
    print(reduced)


if __name__ == "__main__":
    main()
