import threading
import time

last_seen = {}
total_work = {}


def worker(name):
    for i in range(3):
        last_seen[name] = time.time()
        total_work[name] = total_work.get(name, 0) + 1


ts = [threading.Thread(target=worker, args=(n,)) for n in "abc"]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sum(total_work.values()), len(last_seen))
