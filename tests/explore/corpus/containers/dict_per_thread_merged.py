import threading
from collections import Counter

parts = [["a", "b", "a"], ["b", "b"], ["a"]]
results = [None] * len(parts)


def count(i):
    results[i] = Counter(parts[i])


ts = [threading.Thread(target=count, args=(i,)) for i in range(len(parts))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(sum(results, Counter()).items()))
