import threading


class Stats:
    hits = 0
    misses = 0
    errors = 0


stats = Stats()


def bump(field, by=1):
    setattr(stats, field, getattr(stats, field) + by)


def client(n):
    for i in range(n):
        if i % 3 == 0:
            bump("misses")
        else:
            bump("hits")


workers = [threading.Thread(target=client, args=(4,)) for _ in range(3)]
for w in workers:
    w.start()
for w in workers:
    w.join()
print("hits", stats.hits, "misses", stats.misses, "errors", stats.errors)
