from multiprocessing import Barrier, Process
import time
import random


def runner(name, barrier):
    time.sleep(random.uniform(0.1, 0.5))
    print(name, "到达起点")
    barrier.wait()
    print(name, "起跑")


if __name__ == "__main__":
    barrier = Barrier(3)
    names = ["小明", "小红"]
    ps = [Process(target=runner, args=(n, barrier)) for n in names]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print("比赛结束")
