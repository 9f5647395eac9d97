import threading

results = []
lock = threading.Lock()


def put(value):
    with lock:
        results.append(value)


threads = []
for i in range(3):
    t = threading.Thread(target=lambda: put(i * 10))
    threads.append(t)
    t.start()
for t in threads:
    t.join()
print(sorted(results))
