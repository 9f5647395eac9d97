import threading

lock = threading.RLock()
store = {"hits": 0}


def load(key):
    lock.acquire()
    try:
        return store[key]
    finally:
        lock.release()


def save(key, value):
    lock.acquire()
    try:
        store[key] = value
    finally:
        lock.release()


def hit():
    save("hits", load("hits") + 1)


ts = [threading.Thread(target=hit) for _ in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(load("hits"))
