import threading

LIMIT = 2
active = 0
lock = threading.Lock()
served = []


def visit(n):
    global active
    with lock:
        active += 1
    if active > LIMIT:
        with lock:
            active -= 1
        return
    served.append(n)
    with lock:
        active -= 1


threads = [threading.Thread(target=visit, args=(i,)) for i in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(active)
