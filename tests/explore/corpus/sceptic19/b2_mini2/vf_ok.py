import threading

lock = threading.Lock()
row = {"value": 1, "version": 0}


def commit(new, seen):
    with lock:
        if row["version"] == seen:
            row["value"] = new
            row["version"] += 1
            return True
        return False


def add(n):
    while True:
        with lock:
            seen = row["version"]
        with lock:
            old = row["value"]
        if commit(old + n, seen):
            break


ts = [threading.Thread(target=add, args=(3,)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(row["value"])
