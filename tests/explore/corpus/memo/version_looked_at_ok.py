import threading

lock = threading.Lock()
acc = {"a": 100, "b": 200}
version = 0


def deposit():
    global version
    with lock:
        acc["b"] += 5
        version += 1


def interest():
    global version
    while True:
        with lock:
            seen, old = version, dict(acc)
        new = {name: 2 * amount for name, amount in old.items()}
        with lock:
            if version == seen:
                acc.update(new)
                version += 1
                return


ts = [threading.Thread(target=f) for f in (deposit, interest)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(acc))
