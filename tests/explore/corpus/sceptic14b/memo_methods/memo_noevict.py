import threading

cache = {}
lock = threading.Lock()


def get(k):
    with lock:
        return cache.get(k)


def put(k, v):
    with lock:
        cache[k] = v


def client(keys):
    for k in keys:
        if get(k) is None:
            put(k, k * k)


ts = [threading.Thread(target=client, args=(ks,)) for ks in ([1, 2, 3], [2, 3, 1])]
[t.start() for t in ts]
[t.join() for t in ts]
print(cache)
