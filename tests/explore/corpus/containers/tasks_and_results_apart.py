import threading

lock = threading.Lock()
tasks = [1, 2, 3, 4]
results = []


def work():
    while True:
        with lock:
            if not tasks:
                break
            task = tasks.pop()
        square = task * task
        with lock:
            results.append(square)


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()

print(sorted(results))
