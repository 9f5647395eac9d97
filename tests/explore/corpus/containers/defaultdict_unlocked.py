import threading
from collections import defaultdict

totals = defaultdict(int)
orders = [("tea", 3), ("coffee", 2), ("tea", 1)]


def book():
    for name, n in orders:
        totals[name] += n


ts = [threading.Thread(target=book) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(dict(totals))
