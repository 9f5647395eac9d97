# 按余额大小排序加锁(余额会变!)
from multiprocessing import Array, Lock, Process


def transfer(acc, locks, src, dst, amount):
    first, second = (src, dst) if acc[src] >= acc[dst] else (dst, src)
    with locks[first]:
        with locks[second]:
            if acc[src] >= amount:
                acc[src] -= amount
                acc[dst] += amount


def teller(acc, locks, jobs):
    for job in jobs:
        transfer(acc, locks, *job)


def main():
    acc = Array('i', [100, 90], lock=False)
    locks = [Lock(), Lock()]
    a = Process(target=teller, args=(acc, locks, [(0, 1, 20), (0, 1, 5)]))
    b = Process(target=teller, args=(acc, locks, [(1, 0, 10), (0, 1, 7)]))
    a.start()
    b.start()
    a.join()
    b.join()
    print('sum', acc[0] + acc[1])


if __name__ == '__main__':
    main()
