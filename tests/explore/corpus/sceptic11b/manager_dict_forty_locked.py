from multiprocessing import Manager, Process


def tally(d, lock, n):
    for i in range(n):
        key = 'odd' if i % 2 else 'even'
        with lock:
            d[key] += 1


if __name__ == '__main__':
    with Manager() as m:
        d = m.dict(even=0, odd=0)
        lock = m.Lock()
        ps = [Process(target=tally, args=(d, lock, 10)) for _ in range(4)]
        [p.start() for p in ps]
        [p.join() for p in ps]
        print(dict(d))
