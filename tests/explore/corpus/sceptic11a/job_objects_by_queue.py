# 任务对象通过队列传递,同一时刻只有一个线程持有
import threading
import queue


class Job:
    def __init__(self, n):
        self.n = n
        self.result = 0
        self.steps = 0


todo, half, done = queue.Queue(), queue.Queue(), queue.Queue()


def first():
    while (job := todo.get()) is not None:
        job.result += job.n
        job.steps += 1
        half.put(job)
    half.put(None)


def second():
    while (job := half.get()) is not None:
        job.result += job.n
        job.steps += 1
        done.put(job)


a = threading.Thread(target=first)
b = threading.Thread(target=second)
a.start()
b.start()
for n in (1, 2, 3):
    todo.put(Job(n))
todo.put(None)
a.join()
b.join()
results = []
while not done.empty():
    results.append(done.get().result)
print(*results)
