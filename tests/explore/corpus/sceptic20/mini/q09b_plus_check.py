import threading
lock = threading.Lock()
active = 0
def client():
    global active
    with lock:
        active += 1
    with lock:
        active -= 1
ts = [threading.Thread(target=client) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(active)
