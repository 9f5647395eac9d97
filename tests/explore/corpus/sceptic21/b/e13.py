import threading

jobs = list(range(3))
done = []


def worker():
    while jobs:
        job = jobs.pop()
        done.append(job * 2)


ts = [threading.Thread(target=worker) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(done))
