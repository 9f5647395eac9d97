import threading

initialised = threading.Event()
guard = threading.Lock()
connections = []


def connect():
    with guard:
        if not initialised.is_set():
            connections.append("open")
            initialised.set()


ts = [threading.Thread(target=connect) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(len(connections), "connection(s)")
