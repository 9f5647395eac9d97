import threading

lock = threading.RLock()
store = {"hits": 0}


def load(key):
    with lock:
        return store[key]


def save(key, value):
    with lock:
        store[key] = value


def hit():
    with lock:
        save("hits", load("hits") + 1)


ts = [threading.Thread(target=hit) for _ in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(load("hits"))
