from multiprocessing import Array, Process


def teller(acc, jobs):
    with acc.get_lock():
        mine = acc[:]
    for i, n in jobs:
        mine[i] += n
    with acc.get_lock():
        acc[:] = mine


if __name__ == '__main__':
    acc = Array('i', [10, 20])
    ps = [Process(target=teller, args=(acc, jobs)) for jobs in ([(0, 5)], [(1, 7)])]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(acc[:])
