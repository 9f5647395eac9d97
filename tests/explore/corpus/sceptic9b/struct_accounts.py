# 结构体共享内存:账户数组
import ctypes
from multiprocessing import Array, Lock, Process


class Account(ctypes.Structure):
    _fields_ = [('balance', ctypes.c_int), ('moves', ctypes.c_int), ('refused', ctypes.c_int)]


def transfer(accounts, locks, src, dst, amount):
    lo, hi = (src, dst) if src < dst else (dst, src)
    locks[lo].acquire()
    locks[hi].acquire()
    try:
        if accounts[src].balance < amount:
            accounts[src].refused += 1
            return False
        accounts[src].balance -= amount
        accounts[dst].balance += amount
        accounts[src].moves += 1
        return True
    finally:
        locks[hi].release()
        locks[lo].release()


def teller(accounts, locks, a, b, c):
    done = 0
    if transfer(accounts, locks, a, b, 60):
        done += 1
    if transfer(accounts, locks, b, c, 120):
        done += 1
    if transfer(accounts, locks, c, a, 30):
        done += 1
    print(end='')
    return done


def main():
    accounts = Array(Account, [(100, 0, 0)] * 3, lock=False)
    locks = [Lock() for _ in range(3)]
    ps = [Process(target=teller, args=(accounts, locks, *abc)) for abc in ((0, 1, 2), (2, 1, 0))]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    moves = sum(a.moves + a.refused for a in accounts)
    print('sum', sum(a.balance for a in accounts), 'moves ok', moves == 6)


if __name__ == '__main__':
    main()
