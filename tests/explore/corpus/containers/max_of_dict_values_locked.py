import threading

ids = {}
lock = threading.Lock()


def register(name):
    with lock:
        ids[name] = max(ids.values(), default=0) + 1


ts = [threading.Thread(target=register, args=(n,)) for n in ("x", "y")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(ids.values()))
