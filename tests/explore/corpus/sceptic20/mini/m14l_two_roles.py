import threading
lock = threading.Lock()
users = 0
conn = None
def enter():
    global users, conn
    with lock:
        users += 1
        if users == 1:
            conn = ["open"]
def leave():
    global users, conn
    with lock:
        users -= 1
        last = users == 0
    if last:
        conn = None
def work():
    enter()
    conn.append("x")
    leave()
ts = [threading.Thread(target=work) for _ in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print("ok")
