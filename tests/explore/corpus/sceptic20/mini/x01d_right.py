import threading
lock = threading.Lock()
users, conn = 0, None
def client():
    global users, conn
    with lock:
        users += 1
        if conn is None:
            conn = {"open": True}
    conn["open"]
    with lock:
        users -= 1
        if users == 0:
            conn = None
ts = [threading.Thread(target=client) for _ in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print("ok")
