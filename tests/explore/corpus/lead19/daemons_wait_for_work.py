import queue
import threading

jobs = queue.Queue()
lock = threading.Lock()
total = 0


def work():
    global total
    while True:
        job = jobs.get()
        with lock:
            total += job
        jobs.task_done()


for _ in range(2):
    threading.Thread(target=work, daemon=True).start()
for job in range(4):
    jobs.put(job)
jobs.join()
print(total)
