from collections import Counter
import threading

totals = Counter()


def count(line):
    totals.update(line.split())


ts = [threading.Thread(target=count, args=(l,)) for l in ("a rose is a rose", "is a rose")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(totals["rose"])
