# 哲学家就餐 多进程版
from multiprocessing import Process, Lock
import time


def philosopher(i, left, right):
    for _ in range(3):
        left.acquire()
        time.sleep(0.001)
        right.acquire()
        print(f"哲学家 {i} 吃面", flush=True)
        right.release()
        left.release()


if __name__ == "__main__":
    forks = [Lock() for _ in range(3)]
    ps = [Process(target=philosopher, args=(i, forks[i], forks[(i + 1) % 3])) for i in range(3)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("全部吃完")
