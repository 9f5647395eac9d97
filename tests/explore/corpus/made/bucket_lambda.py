import threading
from collections import defaultdict

buckets = defaultdict(lambda: {"things": []})

def put(thing):
    buckets["k"]["things"].append(thing)

ts = [threading.Thread(target=put, args=(n,)) for n in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(buckets["k"]["things"]))
