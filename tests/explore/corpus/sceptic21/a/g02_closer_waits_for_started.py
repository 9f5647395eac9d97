import threading


class Conn:
    def send(self, x):
        return x


conn = Conn()
begun = threading.Event()


def worker():
    begun.set()
    for i in range(3):
        if conn is None:
            break
        conn.send(i)


def closer():
    global conn
    begun.wait()
    conn = None


ts = [threading.Thread(target=worker), threading.Thread(target=closer)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
