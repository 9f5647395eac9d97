import threading

jobs = [1, 2, 3, 4]
done = []


def take():
    global jobs
    if not jobs:
        return None
    first, *jobs = jobs
    return first


def worker():
    while (job := take()) is not None:
        done.append(job * job)


workers = [threading.Thread(target=worker) for _ in range(2)]
for w in workers:
    w.start()
for w in workers:
    w.join()
print(sorted(done))
