import threading
from collections import Counter

total = Counter()
lock = threading.Lock()


def count(text):
    global total
    part = Counter(text)
    with lock:
        total += part


ts = [threading.Thread(target=count, args=(s,)) for s in ("aab", "a")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(total.items()))
