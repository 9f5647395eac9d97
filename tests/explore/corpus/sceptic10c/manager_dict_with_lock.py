from multiprocessing import Manager, Process


def hit(d, lock):
    for _ in range(2):
        with lock:
            d['hits'] += 1


if __name__ == '__main__':
    with Manager() as m:
        d = m.dict(hits=0)
        lock = m.Lock()
        ps = [Process(target=hit, args=(d, lock)) for _ in range(2)]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print(dict(d))
