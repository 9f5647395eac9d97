import threading
from multiprocessing.pool import ThreadPool

sums = {"n": 0}


def task(k):
    sums["n"] = sums["n"] + k


def group(ks):
    with ThreadPool(2) as pool:
        pool.map(task, ks)


ts = [threading.Thread(target=group, args=((1, 2),)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(sums)
