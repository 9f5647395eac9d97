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
        idle = users == 0
    if idle:
        conn = None
ts = [threading.Thread(target=client) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print("ok")
