import threading

parts = {"a": 0, "b": 0}
total = 0
lock = threading.Lock()


def put(k, v):
    global total
    with lock:
        parts[k] = v
    s = sum(parts.values())
    with lock:
        total = s


ts = [threading.Thread(target=put, args=kv) for kv in (("a", 1), ("b", 2))]
for t in ts: t.start()
for t in ts: t.join()
print(total == sum(parts.values()))
