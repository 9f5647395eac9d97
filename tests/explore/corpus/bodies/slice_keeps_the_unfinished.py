"""One keeps only what is not yet done, the other adds; both under the lock. Lists of their own need none."""
import threading

jobs = [1, 2, 3, 4]
lock = threading.Lock()
logs = {"keep": [], "add": []}


def keep():
    for _ in range(2):
        with lock:
            jobs[:] = [job for job in jobs if job % 2 == 0]
        logs["keep"][:] = (*logs["keep"], len("kept"))


def add():
    for job in (6, 8):
        with lock:
            jobs[len(jobs):] = [job]
            jobs[0] += 0
        logs["add"][:0] = [job]


threads = [threading.Thread(target=keep), threading.Thread(target=add)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sorted(jobs), logs)
