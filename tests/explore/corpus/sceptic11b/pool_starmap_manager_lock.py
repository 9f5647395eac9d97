from functools import partial
from multiprocessing import Manager, Pool


def deposit(shared, lock, who, amount):
    with lock:
        shared['total'] = shared['total'] + amount
        log = shared['log']
        log.append((who, amount))
        shared['log'] = log


def main():
    with Manager() as m:
        shared = m.dict(total=0, log=[])
        lock = m.Lock()
        jobs = [('ann', 1), ('ben', 2), ('cat', 3), ('dan', 4)]
        with Pool(3) as pool:
            pool.starmap(partial(deposit, shared, lock), jobs)
        print('log lines:', len(shared['log']), 'total', shared['total'])


if __name__ == '__main__':
    main()
