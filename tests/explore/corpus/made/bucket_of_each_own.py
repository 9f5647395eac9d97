import threading
from collections import defaultdict

class Bucket:
    def __init__(self):
        self.things = []

buckets = defaultdict(Bucket)

def put(thing):
    for _ in range(2):
        buckets[thing].things.append(thing)

ts = [threading.Thread(target=put, args=(n,)) for n in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(buckets[0].things))
