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
        if conn is None:
            conn = Conn()
    with lock:
        users += 1
    conn.query()
    with lock:
        users -= 1
        if users == 0:
            conn = None


threads = [threading.Thread(target=work) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("end")
