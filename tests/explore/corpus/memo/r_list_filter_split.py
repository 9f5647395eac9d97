import threading
tasks = [1, 2, 0, 3]
big = threading.Lock()
def first():
    with big:
        tasks.append(9)
def second():
    global tasks
    with big:
        old = tasks
    new = [t for t in old if t]
    with big:
        tasks = new
ts = [threading.Thread(target=f) for f in (first, second)]
for t in ts: t.start()
for t in ts: t.join()
print(len(tasks) > 2)
