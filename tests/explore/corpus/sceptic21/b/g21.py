import threading
from collections import Counter

lines = ["a b a", "b c", "c c"]
parts = [None] * len(lines)


def count(i):
    parts[i] = Counter(lines[i].split())


ts = [threading.Thread(target=count, args=(i,)) for i in range(len(lines))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(sum(parts, Counter()).items()))
