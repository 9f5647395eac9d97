import threading
lock = threading.Lock()
active = 0
def back():
    global active
    with lock:
        active -= 1
def client():
    global active
    with lock:
        active += 1
        n = active
    if n > 1:
        back()
        return
    back()
ts = [threading.Thread(target=client) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(active)
