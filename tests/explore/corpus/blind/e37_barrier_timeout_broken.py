from multiprocessing import Barrier, Process
import time


def swimmer(barrier, i):
    barrier.wait()
    print(i, "starts")


if __name__ == "__main__":
    barrier = Barrier(3, timeout=1)
    ps = [Process(target=swimmer, args=(barrier, i)) for i in range(2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print("over", barrier.broken)
