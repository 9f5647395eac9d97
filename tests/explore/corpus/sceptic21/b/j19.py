import threading

lock = threading.Lock()
items = []


def worker():
    for i in range(2):
        with lock:
            items.append(i)


t = threading.Thread(target=worker)
t.start()
with lock:
    items.append("main")
    t.join()
print(items)
