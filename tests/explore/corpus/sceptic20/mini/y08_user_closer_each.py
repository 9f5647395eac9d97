import threading
lock = threading.Lock()
users, conn = 1, {"open": 1}
def closer():
    global users, conn
    with lock:
        users -= 1
        idle = users == 0
    if idle:
        conn = None
def user():
    global users, conn
    with lock:
        users += 1
        if conn is None:
            conn = {"open": 1}
    conn["open"]
    closer()
ts = [threading.Thread(target=f) for f in (closer, user)]
for t in ts: t.start()
for t in ts: t.join()
print("ok")
