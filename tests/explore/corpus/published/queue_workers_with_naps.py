import queue
import threading
import time

jobs = queue.Queue()
results = []
lock = threading.Lock()


def worker():
    while True:
        job = jobs.get()
        if job is None:
            break
        time.sleep(0.005)
        with lock:
            results.append(job * job)
        jobs.task_done()


ts = [threading.Thread(target=worker, daemon=True) for _ in range(2)]
for t in ts: t.start()
for n in range(4): jobs.put(n)
jobs.join()
for _ in ts: jobs.put(None)
for t in ts: t.join()
print(sorted(results))
