import threading

tasks = list(range(10))
done = []
lock = threading.Lock()


def work():
    while True:
        with lock:
            if not tasks:
                return
            task = tasks.pop(0)
        done.append(task)


ts = [threading.Thread(target=work) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(done))
