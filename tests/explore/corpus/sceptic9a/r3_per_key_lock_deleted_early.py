import threading

guard = threading.Lock()
locks = {}
counts = {"a": 0}


def add(key):
    with guard:
        lock = locks.setdefault(key, threading.Lock())
    with lock:
        counts[key] += 1
    with guard:
        locks.pop(key, None)


ts = [threading.Thread(target=add, args=("a",)) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(counts)
