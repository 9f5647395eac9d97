# 抢票 多进程
import random
import time
from multiprocessing import Manager, Process


def search(d, i):
    print(f"用户{i}查票, 余票{d['tickets']}")


def buy(d, i):
    n = d["tickets"]
    time.sleep(random.random() / 10)
    if n > 0:
        d["tickets"] = n - 1
        print(f"用户{i}购票成功")


def task(d, i):
    search(d, i)
    buy(d, i)


if __name__ == "__main__":
    with Manager() as m:
        d = m.dict(tickets=1)
        ps = [Process(target=task, args=(d, i)) for i in range(2)]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        print(d["tickets"])
