import threading

states = ["new", "new"]
lock = threading.Lock()


def W():
    with lock:
        i = next(k for k, s in enumerate(states) if s == "new")
    with lock:
        states[i] = "running"


ts = [threading.Thread(target=W) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(states)
