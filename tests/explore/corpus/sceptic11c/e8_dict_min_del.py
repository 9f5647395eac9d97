import threading
lock = threading.Lock()
requests = {1: 'a', 3: 'b'}


def press(floor):
    with lock:
        requests[floor] = 'c'


def lift():
    for _ in range(2):
        with lock:
            target = min(requests)
        with lock:
            del requests[target]


a = threading.Thread(target=lift)
b = threading.Thread(target=press, args=(5,))
a.start()
b.start()
a.join()
b.join()
