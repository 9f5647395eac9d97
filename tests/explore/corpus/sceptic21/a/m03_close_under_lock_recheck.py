import threading


class Conn:
    def query(self):
        return 1


class Shared:
    def __init__(self):
        self.conn = None
        self.users = 0
        self.lock = threading.Lock()

    def __enter__(self):
        with self.lock:
            self.users += 1
            if self.conn is None:
                self.conn = Conn()
            return self.conn

    def __exit__(self, *exc):
        with self.lock:
            self.users -= 1
            if self.users == 0:
                self.conn = None


shared = Shared()


def work():
    with shared as c:
        c.query()


ts = [threading.Thread(target=work) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(shared.conn is None)
