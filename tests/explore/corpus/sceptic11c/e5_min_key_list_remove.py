import threading
lock = threading.Lock()
requests = [1, 3]


def press(floor):
    with lock:
        requests.append(floor)


def lift():
    here = 2
    for _ in range(2):
        with lock:
            target = min(requests, key=lambda f: abs(f - here))
        here = target
        with lock:
            requests.remove(target)


a = threading.Thread(target=lift)
b = threading.Thread(target=press, args=(5,))
a.start()
b.start()
a.join()
b.join()
