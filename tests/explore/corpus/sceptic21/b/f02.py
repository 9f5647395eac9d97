import threading

lock = threading.Lock()
jobs = []


def try_work(name):
    try:
        if lock.acquire(blocking=False):
            jobs.append(name)
    finally:
        lock.release()


ts = [threading.Thread(target=try_work, args=(n,)) for n in "ab"]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(jobs))
