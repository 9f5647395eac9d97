import threading


class Task:
    def __init__(self, name):
        self.name = name
        self.status = "new"


tasks = [Task("a"), Task("b"), Task("c")]
runs = []
lock = threading.Lock()


def worker():
    while True:
        with lock:
            chosen = next((t for t in tasks if t.status == "new"), None)
            if chosen is None:
                return
            chosen.status = "running"
        runs.append(chosen.name)
        chosen.status = "done"


ts = [threading.Thread(target=worker) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(runs), {t.status for t in tasks})
