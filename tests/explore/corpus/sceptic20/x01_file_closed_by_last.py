import threading
lock = threading.Lock()
users, conn = 0, None
out = []
def client(i):
    global users, conn
    with lock:
        users += 1
        if conn is None:
            conn = {"open": True}
    out.append(conn["open"])
    with lock:
        users -= 1
        idle = users == 0
    if idle:
        conn = None
ts = [threading.Thread(target=client, args=(i,)) for i in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(len(out))
