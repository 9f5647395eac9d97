from multiprocessing import Process
from multiprocessing.connection import wait


def worker(n):
    sum(range(n))


if __name__ == '__main__':
    ps = {}
    for i in range(2):
        p = Process(target=worker, args=(10 * i,))
        p.start()
        ps[p.sentinel] = i
    while ps:
        for s in wait(list(ps)):
            print('first', ps.pop(s))
