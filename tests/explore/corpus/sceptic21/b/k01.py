import threading

todo = [3, 1, 2]
done = []
lock = threading.Lock()


def worker():
    global todo
    while True:
        with lock:
            if not todo:
                return
            job = min(todo)
        with lock:
            todo = [j for j in todo if j != job]
            done.append(job)


ts = [threading.Thread(target=worker) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(done))
