import threading
lock = threading.Lock()
left = 1
def client():
    global left
    with lock:
        ok = left > 0
    if ok:
        with lock:
            left -= 1
ts = [threading.Thread(target=client) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(left)
