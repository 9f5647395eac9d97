import threading

lock = threading.Lock()
row = {"value": 1, "version": 0}


def value():
    with lock:
        return row["value"]


def version():
    with lock:
        return row["version"]


def commit(new, seen):
    with lock:
        if row["version"] != seen:
            return False
        row["value"] = new
        row["version"] += 1
        return True


def add(n):
    while True:
        old = value()
        seen = version()
        if commit(old + n, seen):
            break


ts = [threading.Thread(target=add, args=(3,)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(row["value"])
