import threading


class Task:
    def __init__(self, name):
        self.name = name
        self.status = "new"


tasks = [Task("a"), Task("b")]
runs = []
lock = threading.Lock()


def worker():
    chosen = None
    with lock:
        for t in tasks:
            if t.status == "new":
                chosen = t
                break
    if chosen:
        with lock:
            chosen.status = "running"
            runs.append(chosen.name)


ts = [threading.Thread(target=worker) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(runs))
