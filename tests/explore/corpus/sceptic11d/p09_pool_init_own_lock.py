from multiprocessing import Lock, Pool, RawValue

lock = None
hits = None


def init(shared):
    global lock, hits
    lock = Lock()
    hits = shared


def hit(n):
    for _ in range(n):
        with lock:
            hits.value += 1
    return n


def main():
    shared = RawValue('l', 0)
    pool = Pool(processes=2, initializer=init, initargs=(shared,))
    returned = pool.map(hit, [2, 2], chunksize=1)
    pool.close()
    pool.join()
    print('returned', sum(returned))
    print('counted', shared.value)


if __name__ == '__main__':
    main()
