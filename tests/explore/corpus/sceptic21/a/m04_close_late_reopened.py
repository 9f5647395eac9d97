import threading


class Conn:
    def query(self):
        return 1


conn = None
users = 0
lock = threading.Lock()


def work():
    global conn, users
    with lock:
        users += 1
        if conn is None:
            conn = Conn()
    conn.query()
    with lock:
        users -= 1
        last = users == 0
    if last:
        with lock:
            conn = None


ts = [threading.Thread(target=work) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
