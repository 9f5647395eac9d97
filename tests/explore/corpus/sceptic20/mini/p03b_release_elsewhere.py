import threading
lock = threading.Lock()
left = 1
def give_back():
    global left
    with lock:
        left += 1
def client():
    global left
    with lock:
        left -= 1
        ok = left >= 0
    if not ok:
        with lock:
            left += 1
        return
    give_back()
ts = [threading.Thread(target=client) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(left)
