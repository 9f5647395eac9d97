import threading


class Conn:
    def send(self, x):
        return x


conn = Conn()
done = threading.Event()


def worker():
    for i in range(3):
        if conn is None:
            break
        conn.send(i)
    done.set()


def closer():
    global conn
    done.wait()
    conn = None


ts = [threading.Thread(target=worker), threading.Thread(target=closer)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
