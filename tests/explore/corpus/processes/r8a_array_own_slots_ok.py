import multiprocessing as mp
from multiprocessing.sharedctypes import RawArray
import os


def is_prime(n):
    if n < 2:
        return False
    d = 2
    while d * d <= n:
        if n % d == 0:
            return False
        d += 1
    return True


def count(slot, results, lo, hi):
    for n in range(lo, hi):
        if is_prime(n):
            results[slot] += 1
    print('process', slot, 'pid', os.getpid() > 0, 'found', results[slot])


def main():
    parts = 3
    step = 20
    results = RawArray('i', parts)
    procs = []
    for k in range(parts):
        p = mp.Process(target=count, args=(k, results, k * step, (k + 1) * step))
        procs.append(p)
        p.start()
    for p in procs:
        p.join()
        if p.exitcode:
            raise SystemExit('process failed')
    print('total', sum(results))


if __name__ == '__main__':
    main()
