import threading

counts, lock = {}, threading.RLock()


def locked(function):
    def inside(*given):
        with lock:
            return function(*given)

    return inside


@locked
def add(key, n):
    try:
        counts[key] += n
    except KeyError:
        counts[key] = n


def work(n):
    for key in "aba":
        add(key, n)


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(counts.items()))
