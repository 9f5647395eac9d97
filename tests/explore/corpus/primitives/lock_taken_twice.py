import threading

lock = threading.Lock()
items = []


def add(item):
    with lock:
        items.append(item)


def add_all(some):
    with lock:
        for item in some:
            add(item)


t = threading.Thread(target=add_all, args=([1, 2],))
t.start()
t.join()
print(items)
