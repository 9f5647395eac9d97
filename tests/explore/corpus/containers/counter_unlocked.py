import threading
from collections import Counter

counts = Counter()


def count(text):
    for letter in text:
        counts[letter] += 1


ts = [threading.Thread(target=count, args=(t,)) for t in ("banana", "ananas")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(counts.most_common(1))
