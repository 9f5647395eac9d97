from multiprocessing import Lock, Pool, RawValue

lock = None
hits = None


def init(shared, one_for_all):
    global lock, hits
    lock = one_for_all
    hits = shared


def hit(n):
    for _ in range(n):
        with lock:
            hits.value += 1
    return n


def main():
    shared = RawValue('l', 0)
    pool = Pool(processes=2, initializer=init, initargs=(shared, Lock()))
    returned = pool.map(hit, [2, 2], chunksize=1)
    pool.close()
    pool.join()
    print('returned', sum(returned))
    print('counted', shared.value)
    assert shared.value == sum(returned)


if __name__ == '__main__':
    main()
