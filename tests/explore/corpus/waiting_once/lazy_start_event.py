import threading


ready = threading.Event()
connection = None
used = 0
lock = threading.Lock()


def connect():
    global connection
    connection = "db"
    ready.set()


def use():
    global used
    if connection is None:
        ready.wait()
    with lock:
        used += 1



ts = [threading.Thread(target=use) for _ in range(3)] + [threading.Thread(target=connect) for _ in range(1)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(used)
