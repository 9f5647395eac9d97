import csv
from multiprocessing import Lock, Process

FILE = 'rows.csv'


def work(values, lock):
    for v in values:
        lock.acquire()
        try:
            with open(FILE, 'a', newline='') as f:
                csv.writer(f).writerow(['v', v])
        finally:
            lock.release()


if __name__ == '__main__':
    lock = Lock()
    ps = [Process(target=work, args=(vs, lock)) for vs in ((1, 2), (3, 4))]
    [p.start() for p in ps]
    [p.join() for p in ps]
    with open(FILE, newline='') as f:
        rows = list(csv.reader(f))
    print('rows', len(rows), 'sum', sum(int(r[1]) for r in rows))
