import threading


class Conn:
    def query(self):
        return 1


conn = None
users = 0
lock = threading.Lock()
s = [0] * 20


def work(me):
    global conn, users
    s[0] = me
    s[1] = me
    s[2] = me
    s[3] = me
    s[4] = me
    s[5] = me
    s[6] = me
    s[7] = me
    s[8] = me
    s[9] = me
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


ts = [threading.Thread(target=work, args=(i,)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sum(s) >= 0)
