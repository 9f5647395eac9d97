import threading

parts = {"a": 0, "b": 0}
total = {"sum": 0}


def put(k, v):
    parts[k] = v
    total["sum"] = sum(parts.values())


ts = [threading.Thread(target=put, args=kv) for kv in (("a", 1), ("b", 2))]
for t in ts: t.start()
for t in ts: t.join()
print(total["sum"])
