# 哲学家就餐:编号小的叉子先拿
from multiprocessing import Array, Lock, Process
import time


def philosopher(i, forks, meals, n):
    left, right = i, (i + 1) % len(forks)
    low, high = sorted((left, right))
    for _ in range(n):
        time.sleep(0.001)
        with forks[low]:
            with forks[high]:
                meals[i] += 1


if __name__ == '__main__':
    N = 3
    forks = [Lock() for _ in range(N)]
    meals = Array('i', N, lock=False)
    ps = [Process(target=philosopher, args=(i, forks, meals, 2)) for i in range(N)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print('meals', meals[:])
