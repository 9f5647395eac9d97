import threading

tasks = [("a", "new"), ("b", "new")]
lock = threading.Lock()
runs = []


def worker():
    with lock:
        i = next((k for k, (_, s) in enumerate(tasks) if s == "new"), None)
    if i is None:
        return
    with lock:
        tasks[i] = (tasks[i][0], "running")
    runs.append(i)


ts = [threading.Thread(target=worker) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(runs))
