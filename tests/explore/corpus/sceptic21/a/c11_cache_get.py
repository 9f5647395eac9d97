import threading

cache = {}


def get(k):
    v = cache.get(k)
    if v is None:
        v = k * k
        cache[k] = v
    return v


def clear():
    cache.clear()


ts = [threading.Thread(target=get, args=(3,)), threading.Thread(target=clear), threading.Thread(target=get, args=(3,))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
