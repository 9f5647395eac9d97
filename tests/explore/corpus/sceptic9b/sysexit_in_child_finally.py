import sys
from multiprocessing import Lock, Process, RawValue


def worker(lock, n, code):
    lock.acquire()
    try:
        n.value += 1
        if code:
            sys.exit(code)
    finally:
        lock.release()


if __name__ == '__main__':
    lock, n = Lock(), RawValue('i', 0)
    ps = [Process(target=worker, args=(lock, n, c)) for c in (0, 4)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print('codes', [p.exitcode for p in ps], 'n', n.value)
