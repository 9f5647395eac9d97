import threading

counts = {}


def count(words):
    for w in words:
        counts[w] = counts.get(w, 0) + 1


ts = [threading.Thread(target=count, args=(t.split(),)) for t in ('a b', 'b a')]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(dict(sorted(counts.items())))
