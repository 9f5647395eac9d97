from multiprocessing import Lock, Process, RawValue


def hit(lock, hits, n):
    for _ in range(n):
        with lock:
            hits.value += 1


def flush(lock, hits, total):
    with lock:
        total.value += hits.value
    with lock:
        hits.value = 0


if __name__ == '__main__':
    lock = Lock()
    hits, total = RawValue('i', 0), RawValue('i', 0)
    h = Process(target=hit, args=(lock, hits, 4))
    f = Process(target=flush, args=(lock, hits, total))
    h.start(), f.start()
    h.join(), f.join()
    flush(lock, hits, total)
    print('total', total.value)
