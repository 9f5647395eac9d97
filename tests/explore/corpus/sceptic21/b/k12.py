import threading

todo = {1, 2, 3}
done = []
lock = threading.Lock()


def worker():
    global todo
    with lock:
        job = next(iter(todo))
    with lock:
        todo = todo - {job}
        done.append(job)


ts = [threading.Thread(target=worker) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(set(done)))
