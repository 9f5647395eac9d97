import threading

cache = {"page": "old"}


def forget(key):
    if key in cache:
        del cache[key]


ts = [threading.Thread(target=forget, args=("page",)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(cache)
