import threading

locks = {}
counts = {"a": 0}


def add(key):
    lock = locks.setdefault(key, threading.Lock())
    with lock:
        counts[key] += 1


ts = [threading.Thread(target=add, args=("a",)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(counts["a"])
