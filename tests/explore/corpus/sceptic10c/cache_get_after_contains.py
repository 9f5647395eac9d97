import threading

cache = {}
LIMIT = 1


def remember(key, value):
    if len(cache) >= LIMIT:
        cache.clear()
    cache[key] = value


def lookup(key):
    if key in cache:
        return cache[key]
    value = key * 2
    remember(key, value)
    return value


def user(keys):
    for k in keys:
        lookup(k)


ts = [threading.Thread(target=user, args=(ks,)) for ks in ([1, 1], [2])]
for t in ts: t.start()
for t in ts: t.join()
print('fine')
