import threading

lock = threading.Lock()
acc = {"a": 100, "b": 200}
pay = [100, 200]


def deposit():
    with lock:
        acc["b"] += 5
        pay[1] += 5


def interest():
    with lock:
        old = dict(acc)
    for name, amount in old.items():
        with lock:
            acc[name] += amount // 10


ts = [threading.Thread(target=f) for f in (deposit, interest)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(acc["b"])
