# -*- coding: utf-8 -*-
"""
操作系统 实验三：进程间共享内存计数器
要求：10 个进程，每个进程加 1000 次
"""
import time
from multiprocessing import Process, Value

N_PROC = 10
N_ADD = 1000


def add(counter, n):
    for _ in range(n):
        with counter.get_lock():
            counter.value += 1


def main():
    counter = Value('i', 0)
    t0 = time.perf_counter()
    procs = [Process(target=add, args=(counter, N_ADD)) for _ in range(N_PROC)]
    for p in procs:
        p.start()
    for p in procs:
        p.join()
    elapsed = time.perf_counter() - t0
    assert elapsed >= 0
    print('expected', N_PROC * N_ADD, 'actual', counter.value)


if __name__ == '__main__':
    main()
