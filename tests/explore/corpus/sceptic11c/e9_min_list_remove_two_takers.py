import threading
lock = threading.Lock()
requests = [1, 3, 4]


def lift():
    with lock:
        target = min(requests)
    with lock:
        requests.remove(target)


a = threading.Thread(target=lift)
b = threading.Thread(target=lift)
a.start()
b.start()
a.join()
b.join()
