import threading

cache, lock = {1: "a", 2: "b", 3: "c"}, threading.Lock()
closed = set()


def close(key):
    closed.add(key)


def work(i):
    oldest = next(iter(list(cache)))
    close(oldest)
    cache.pop(oldest, None)


ts = [threading.Thread(target=work, args=(i,)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(closed)[0], len(cache) >= 1)
