import threading
from collections import Counter

lines = ["a b a", "b c"]
total = Counter()


def count(line):
    global total
    total = total + Counter(line.split())


ts = [threading.Thread(target=count, args=(l,)) for l in lines]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(total.items()))
