import threading

cache, stats, lock = {"a": 1}, {}, threading.Lock()


def bump(what):
    with lock:
        try:
            stats[what] += 1
        except KeyError:
            stats[what] = 1


def work(n):
    for key in "ab":
        try:
            cache[key]
        except KeyError:
            bump("misses")
        else:
            bump("hits")


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(stats.items()))
