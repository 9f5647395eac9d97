import threading

pair = [1, 2]
lock = threading.Lock()


def work():
    with lock:
        if len(pair) == 2:
            a, b = pair
            print(a + b)


def change():
    with lock:
        pair.pop()


ts = [threading.Thread(target=f) for f in (work, change)]
for t in ts:
    t.start()
for t in ts:
    t.join()
