import threading

value, version = 1, 0
lock = threading.Lock()


def add(n):
    global value, version
    done = False
    while not done:
        with lock:
            old = value
        with lock:
            seen = version
        with lock:
            if version == seen:
                value = old + n
                version += 1
                done = True


ts = [threading.Thread(target=add, args=(3,)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(value)
