import threading
from collections import defaultdict

class Bucket:
    def __init__(self):
        self.things = []

buckets = defaultdict(Bucket)
lock = threading.Lock()

def put(thing):
    with lock:
        buckets["k"].things.append(thing)

ts = [threading.Thread(target=put, args=(n,)) for n in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(buckets["k"].things))
