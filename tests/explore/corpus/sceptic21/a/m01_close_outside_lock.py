import threading


class Conn:
    def query(self):
        return 1


conn = None
users = 0
lock = threading.Lock()


def work():
    global conn, users
    if conn is None:
        with lock:
            if conn is None:
                conn = Conn()
    with lock:
        users += 1
    conn.query()
    with lock:
        users -= 1
        last = users == 0
    if last:
        conn = None


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
