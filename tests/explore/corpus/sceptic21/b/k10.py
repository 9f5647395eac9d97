import threading

tasks = [{"id": 1, "state": "new"}, {"id": 2, "state": "new"}]
runs = []
lock = threading.Lock()


def pick():
    with lock:
        for t in tasks:
            if t["state"] == "new":
                return t


def worker():
    t = pick()
    if t:
        with lock:
            t.update(state="running")
            runs.append(t["id"])


ts = [threading.Thread(target=worker) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(runs))
