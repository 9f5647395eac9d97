# 线程从任务列表里取任务
import threading
import time

tasks = list(range(5))
done = []


def worker(name):
    while len(tasks) > 0:
        time.sleep(0.001)
        task = tasks.pop(0)
        done.append((name, task * task))


ts = [threading.Thread(target=worker, args=(n,)) for n in ("甲", "乙")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("完成", len(done))
