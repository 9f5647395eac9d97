import threading

ids = {}
lock = threading.Lock()


def register(name):
    with lock:
        if name not in ids:
            ids[name] = len(ids)


ts = [threading.Thread(target=register, args=(n,)) for n in ("a", "b", "c")]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(ids.values()))
