import threading


class Stats:
    hits = 0
    misses = 0


stats = Stats()


def count(field, n):
    for _ in range(n):
        setattr(stats, field, getattr(stats, field) + 1)


ts = [threading.Thread(target=count, args=("hits", 3)) for _ in range(2)]
ts.append(threading.Thread(target=count, args=("misses", 3)))
for t in ts:
    t.start()
for t in ts:
    t.join()
print(stats.hits, stats.misses)
