import threading
lock = threading.Lock()
requests = {1, 3}


def press(floor):
    with lock:
        requests.add(floor)


def lift():
    for _ in range(2):
        with lock:
            target = next(iter(requests))
        with lock:
            requests.discard(target)


a = threading.Thread(target=lift)
b = threading.Thread(target=press, args=(5,))
a.start()
b.start()
a.join()
b.join()
