import threading

tasks = [("a", "new"), ("b", "new")]
lock = threading.Lock()


def W():
    with lock:
        i = next(k for k, (_, s) in enumerate(tasks) if s == "new")
    with lock:
        tasks[i] = ("x", "running")


ts = [threading.Thread(target=W) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(tasks)
