import threading
from collections import defaultdict

buckets = defaultdict(list)

def put(thing):
    buckets["k"].append(thing)

ts = [threading.Thread(target=put, args=(n,)) for n in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(buckets["k"]))
