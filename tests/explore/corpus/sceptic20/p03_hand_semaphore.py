import threading
lock = threading.Lock()
left = 1
served = []
def client(i):
    global left
    with lock:
        left -= 1
        ok = left >= 0
    if not ok:
        with lock:
            left += 1
        return
    served.append(i)
    with lock:
        left += 1
ts = [threading.Thread(target=client, args=(i,)) for i in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(left, len(served) >= 1)
