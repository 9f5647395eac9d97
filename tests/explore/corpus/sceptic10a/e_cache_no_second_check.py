import threading

cache = {}
lock = threading.Lock()
loads = 0


def get(key):
    global loads
    if key not in cache:
        with lock:
            loads += 1
            cache[key] = key.upper()
    return cache[key]


ts = [threading.Thread(target=lambda: [get(k) for k in "abc"]) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("loads", loads)
