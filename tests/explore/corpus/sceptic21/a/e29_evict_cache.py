import threading

cache = {}
lock = threading.Lock()


def get(k):
    with lock:
        if k in cache:
            return cache[k]
    v = k * 2
    with lock:
        cache[k] = v
        if len(cache) > 2:
            cache.pop(next(iter(cache)))
    return v


ts = [threading.Thread(target=get, args=(i,)) for i in (1, 2, 3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(cache))
