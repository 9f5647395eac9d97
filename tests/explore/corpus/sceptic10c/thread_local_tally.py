import threading
from collections import Counter

local = threading.local()
merged = Counter()
merge_lock = threading.Lock()


def count(letter):
    local.tally[letter] += 1


def worker(text):
    local.tally = Counter()
    for ch in text:
        count(ch)
    with merge_lock:
        merged.update(local.tally)


ts = [threading.Thread(target=worker, args=(s,)) for s in ('aab', 'abb', 'ca')]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(Counter(dict(merged.most_common())))
