import threading

counts, lock = {}, threading.Lock()


def ensure(key):
    try:
        counts[key]
    except KeyError:
        counts[key] = 0


def work(n):
    with lock:
        counts["a"] += n


ensure("a")


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
ensure("a")
ensure("b")
print(sorted(counts.items()))
