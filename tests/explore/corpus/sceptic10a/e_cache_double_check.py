import threading

cache = {}
lock = threading.Lock()
loads = 0


def load(key):
    global loads
    loads += 1
    return key.upper()


def get(key):
    value = cache.get(key)
    if value is None:
        with lock:
            value = cache.get(key)
            if value is None:
                value = cache[key] = load(key)
    return value


def user(keys):
    for k in keys:
        assert get(k) == k.upper()


ts = [threading.Thread(target=user, args=(ks,)) for ks in ("abc", "cba", "bab")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("loads", loads)
