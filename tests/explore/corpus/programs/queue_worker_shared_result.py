import queue
import threading

jobs = queue.Queue()
for i in range(6):
    jobs.put(i)
result = 0


def worker():
    global result
    while True:
        try:
            n = jobs.get_nowait()
        except queue.Empty:
            return
        result += n * n
        jobs.task_done()


for _ in range(2):
    threading.Thread(target=worker).start()
jobs.join()
print("sum of squares", result)
