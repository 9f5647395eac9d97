import threading

ids = {}


def register(name):
    ids[name] = max(ids.values(), default=0) + 1


ts = [threading.Thread(target=register, args=(n,)) for n in ("x", "y")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(ids.values()))
