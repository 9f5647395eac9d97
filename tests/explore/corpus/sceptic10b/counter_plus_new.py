import threading
from collections import Counter

total = Counter()


def count(text):
    global total
    total = total + Counter(text)


ts = [threading.Thread(target=count, args=(s,)) for s in ("aab", "a")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(total.items()))
