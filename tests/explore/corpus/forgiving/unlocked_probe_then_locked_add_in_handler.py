import threading

counts, lock = {}, threading.Lock()


def add(key, n):
    with lock:
        counts[key] = counts.get(key, 0) + n


def work(n):
    try:
        counts["a"]
    except KeyError:
        add("a", n)
    else:
        add("a", n)


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(counts)
