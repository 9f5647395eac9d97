from multiprocessing import Manager, Process


def compute(cache, keys):
    for k in keys:
        if k not in cache:
            cache[k] = int(k) ** 2


if __name__ == '__main__':
    with Manager() as m:
        cache = m.dict()
        ps = [Process(target=compute, args=(cache, ks)) for ks in (['2', '3'], ['3', '2'])]
        [p.start() for p in ps]
        [p.join() for p in ps]
        print(dict(sorted(cache.items())))
