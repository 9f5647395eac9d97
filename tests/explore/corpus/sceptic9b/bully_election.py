# 选主:编号最大的当选
from multiprocessing import Barrier, Manager, Process, Value


def node(me, best, barrier, seen):
    with best.get_lock():
        if me > best.value:
            best.value = me
    barrier.wait()
    seen[me] = best.value


def main():
    ids = [2, 4, 1]
    best = Value('i', 0)
    barrier = Barrier(len(ids))
    with Manager() as m:
        seen = m.dict()
        ps = [Process(target=node, args=(i, best, barrier, seen)) for i in ids]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print('leaders', set(seen.values()))


if __name__ == '__main__':
    main()
