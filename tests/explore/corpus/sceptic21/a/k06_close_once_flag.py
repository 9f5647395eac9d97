import threading


class Conn:
    def __init__(self):
        self.closed = False


class Pool:
    def __init__(self):
        self.open = 2
        self.lock = threading.Lock()

    def close(self, c):
        if c.closed:
            return
        c.closed = True
        with self.lock:
            self.open -= 1


pool = Pool()
conn = Conn()
ts = [threading.Thread(target=pool.close, args=(conn,)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
