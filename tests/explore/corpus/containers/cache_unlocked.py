import threading

cache = {}
loads = []


def load(key):
    loads.append(key)
    return key.upper()


def get(key):
    if key not in cache:
        cache[key] = load(key)
    return cache[key]


ts = [threading.Thread(target=get, args=("k",)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(loads), "load")
