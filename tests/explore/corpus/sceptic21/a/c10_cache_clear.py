import threading

cache = {}


def get(k):
    if k not in cache:
        cache[k] = k * k
    return cache[k]


def clear():
    cache.clear()


t1 = threading.Thread(target=get, args=(3,))
t2 = threading.Thread(target=clear)
t1.start()
t2.start()
t1.join()
t2.join()
print("end")
