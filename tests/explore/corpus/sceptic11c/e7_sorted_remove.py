import threading
lock = threading.Lock()
requests = {1, 3}


def press(floor):
    with lock:
        requests.add(floor)


def lift():
    for _ in range(2):
        with lock:
            target = sorted(requests)[0]
        with lock:
            requests.remove(target)


a = threading.Thread(target=lift)
b = threading.Thread(target=press, args=(5,))
a.start()
b.start()
a.join()
b.join()
