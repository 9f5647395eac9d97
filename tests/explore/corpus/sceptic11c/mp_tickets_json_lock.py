# 抢票:文件 + 互斥锁
import json
import os
import tempfile
import time
from multiprocessing import Lock, Process


def get(path, i):
    with open(path, encoding="utf-8") as f:
        dic = json.load(f)
    if dic["count"] > 0:
        dic["count"] -= 1
        time.sleep(0.01)
        with open(path, "w", encoding="utf-8") as f:
            json.dump(dic, f)


def task(path, lock, i):
    lock.acquire()
    try:
        get(path, i)
    finally:
        lock.release()


if __name__ == "__main__":
    path = os.path.join(tempfile.mkdtemp(), "db.json")
    with open(path, "w", encoding="utf-8") as f:
        json.dump({"count": 2}, f)
    mutex = Lock()
    ps = [Process(target=task, args=(path, mutex, i)) for i in range(3)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    with open(path, encoding="utf-8") as f:
        print(json.load(f))
