import threading

lock = threading.Lock()
result = []


def worker():
    total = sum(range(10))
    with lock:
        result.append(total)


t = threading.Thread(target=worker)
t.start()
with lock:
    t.join()
    print(result)
