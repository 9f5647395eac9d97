import threading
from collections import defaultdict

class Holder:
    def __init__(self):
        self.things = []

class Bucket(Holder):
    def put(self, thing):
        self.things.append(thing)

buckets = defaultdict(Bucket)

def put(thing):
    buckets["k"].put(thing)

ts = [threading.Thread(target=put, args=(n,)) for n in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(buckets["k"].things))
