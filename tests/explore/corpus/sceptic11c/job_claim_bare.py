import random
import threading
import time


class Task:
    def __init__(self, tid):
        self.tid = tid
        self.status = "pending"
        self.done_by = []


tasks = [Task(i) for i in range(3)]


def worker(name):
    for task in tasks:
        if task.status == "pending":
            task.status = "running"
            time.sleep(random.random() * 0.01)
            task.done_by.append(name)
            task.status = "done"


if __name__ == "__main__":
    ts = [threading.Thread(target=worker, args=(f"worker-{i}",)) for i in range(2)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    for task in tasks:
        print(task.tid, len(task.done_by))
