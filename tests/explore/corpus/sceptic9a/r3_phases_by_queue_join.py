import queue
import threading

table = [0, 0, 0]
tasks = queue.Queue()


def worker():
    while True:
        task = tasks.get()
        if task is None:
            tasks.task_done()
            return
        i, factor = task
        table[i] = table[i] * factor
        tasks.task_done()


ts = [threading.Thread(target=worker) for _ in range(2)]
for t in ts:
    t.start()
for phase in range(2):
    for i in range(3):
        table[i] += 5 - phase * 5
    for i in range(3):
        tasks.put((i, 2))
    tasks.join()
for _ in ts:
    tasks.put(None)
for t in ts:
    t.join()
print(table)
