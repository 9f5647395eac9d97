import multiprocessing as mp

KEYS = ['a', 'b']


def get(cache, locks, computed, key):
    with locks[key]:
        if key not in cache:
            cache[key] = ord(key) * 2
            computed[key] = computed.get(key, 0) + 1
        return cache[key]


def reader(cache, locks, computed):
    assert [get(cache, locks, computed, k) for k in KEYS] == [194, 196]


def main():
    with mp.Manager() as m:
        cache, computed = m.dict(), m.dict()
        locks = {k: mp.Lock() for k in KEYS}
        ps = [mp.Process(target=reader, args=(cache, locks, computed)) for _ in range(2)]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        assert all(p.exitcode == 0 for p in ps)
        print('computed', dict(sorted(computed.items())))


if __name__ == '__main__':
    main()
