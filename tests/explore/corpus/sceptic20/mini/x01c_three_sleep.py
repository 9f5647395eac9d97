import threading
import time
lock = threading.Lock()
users, conn = 0, None
def client():
    global users, conn
    with lock:
        users += 1
        if conn is None:
            conn = {"open": True}
    time.sleep(0.01)
    conn["open"]
    with lock:
        users -= 1
        idle = users == 0
    if idle:
        time.sleep(0.01)
        conn = None
ts = [threading.Thread(target=client) for _ in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print("ok")
