from multiprocessing import Process, Value


def writer(lo, hi):
    for n in (1, 2):
        with lo.get_lock():
            lo.value = n
        with hi.get_lock():
            hi.value = n * 100


def reader(lo, hi, bad):
    with lo.get_lock(), hi.get_lock():
        if hi.value != lo.value * 100:
            bad.value += 1


if __name__ == '__main__':
    lo, hi, bad = Value('i', 0), Value('i', 0), Value('i', 0)
    ps = [Process(target=writer, args=(lo, hi)), Process(target=reader, args=(lo, hi, bad))]
    [p.start() for p in ps]
    [p.join() for p in ps]
    print('pair', 'torn' if bad.value else 'ok')
