import threading
lock = threading.Lock()
users = 0
lamp = 0
def work():
    global users, lamp
    with lock:
        users += 1
        lamp = 1
    1 / lamp
    with lock:
        users -= 1
        last = users == 0
    if last:
        lamp = 0
def idle():
    with lock:
        pass
ts = [threading.Thread(target=f) for f in (work, work, idle)]
for t in ts: t.start()
for t in ts: t.join()
print("ok")
