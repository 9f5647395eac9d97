import threading
from collections import defaultdict

groups = defaultdict(list)


def add(word):
    groups[len(word)].append(word)


ts = [threading.Thread(target=add, args=(w,)) for w in ("cat", "dog", "horse")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print({k: len(v) for k, v in sorted(groups.items())})
