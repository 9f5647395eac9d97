# 共享计数器  RawValue + Lock
from multiprocessing import Process, Lock
from multiprocessing.sharedctypes import RawValue


def worker(n, counter):
    lock = Lock()      # 加锁保护
    for i in range(n):
        lock.acquire()
        try:
            counter.value = counter.value + 1
        finally:
            lock.release()


if __name__ == '__main__':
    counter = RawValue('i', 0)
    N = 3
    a = Process(target=worker, args=(N, counter))
    b = Process(target=worker, args=(N, counter))
    a.start(); b.start()
    a.join(); b.join()
    print('结果:', counter.value, '应该是', 2 * N)
