import threading

tasks = [("a", "new"), ("b", "new")]
lock = threading.Lock()
runs = []


def W():
    with lock:
        i = next(k for k, t in enumerate(tasks) if t[1] == "new")
    with lock:
        tasks[i] = (tasks[i][0], "running")
        runs.append(i)


ts = [threading.Thread(target=W) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(runs)
