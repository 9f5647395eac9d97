from collections import defaultdict
from multiprocessing import Pool

TEXTS = ['a b a c', 'b d a', 'c b a']


def mapper(text):
    pairs = []
    for w in text.split():
        pairs.append((w, 1))
    return pairs


def partition(mapped):
    groups = defaultdict(list)
    for pairs in mapped:
        for word, one in pairs:
            groups[word].append(one)
    return groups


def reducer(item):
    word, ones = item
    return word, sum(ones)


class MapReduce:
    def __init__(self, mapper, reducer, workers=2):
        self.mapper = mapper
        self.reducer = reducer
        self.pool = Pool(workers)

    def __call__(self, inputs):
        mapped = self.pool.map(self.mapper, inputs)
        groups = partition(mapped)
        return self.pool.map(self.reducer, groups.items())

    def close(self):
        self.pool.close()
        self.pool.join()


if __name__ == '__main__':
    mr = MapReduce(mapper, reducer)
    counts = mr(TEXTS)
    mr.close()
    for word, n in sorted(counts, key=lambda p: (-p[1], p[0])):
        print(word, n)
