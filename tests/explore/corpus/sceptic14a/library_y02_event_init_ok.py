import threading

ready = threading.Event()
lock = threading.Lock()
table = {}


def ensure(name):
    with lock:
        if not ready.is_set():
            table.clear()
            table["base"] = 0
            ready.set()
    table[name] = 1


ts = [threading.Thread(target=ensure, args=(n,)) for n in "ab"]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(table))
