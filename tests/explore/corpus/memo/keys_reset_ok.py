import threading

lock = threading.Lock()
acc = {"a": 100, "b": 200}
pay = [100, 200]


def deposit():
    with lock:
        acc["b"] += 5
        pay[1] += 5


def reset():
    with lock:
        names = sorted(acc)
    for name in names:
        with lock:
            acc[name] = len(name)


ts = [threading.Thread(target=f) for f in (deposit, reset)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(acc))
