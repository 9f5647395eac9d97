import threading

cache, lock = {}, threading.Lock()


def get(key):
    try:
        age, value = cache[key]
        if age < 5:
            return value
    except KeyError:
        pass
    with lock:
        entry = cache.get(key)
        if entry is None or entry[0] >= 5:
            entry = cache[key] = (0, [key])
        return entry[1]


def work(n):
    get("a").append(n)


ts = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(cache["a"][1]))
