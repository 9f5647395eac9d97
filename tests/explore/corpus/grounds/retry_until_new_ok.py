import threading

version = 0
lock = threading.Lock()


def add():
    global version
    while True:
        seen = version
        new = seen + 1
        with lock:
            if version == seen:
                version = new
                break
    with lock:
        version += 10


ts = [threading.Thread(target=add) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(version)
