# 线程从任务列表里取任务
import threading
import time

tasks = list(range(5))
done = []


def worker():
    while True:
        try:
            task = tasks.pop(0)
        except IndexError:
            return
        time.sleep(0.001)
        done.append(task * task)


ts = [threading.Thread(target=worker) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(done))
