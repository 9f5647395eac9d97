import threading
tasks = [1, 2, 3]
done = []
lock = threading.Lock()
def work():
    lock.acquire()
    if not tasks:
        lock.release()
        return
    task = tasks.pop()
    lock.release()
    with lock:
        tasks.append(task)
threads = [threading.Thread(target=work) for _ in range(2)]
for t in threads: t.start()
for t in threads: t.join()
print(sorted(tasks))
