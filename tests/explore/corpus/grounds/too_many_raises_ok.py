import threading

used = 0
lock = threading.Lock()


def client():
    global used
    with lock:
        used += 1
        if used > 2:
            raise ConnectionError('too many connections')
    with lock:
        used -= 1


ts = [threading.Thread(target=client) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(used)
