import threading


class Conn:
    def query(self, q):
        return len(q)


class Db:
    def __init__(self):
        self.conn = Conn()

    def run(self, q):
        if self.conn is not None:
            c = self.conn
            self.conn = None
            n = c.query(q)
            self.conn = c
            return n
        return -1


db = Db()
ts = [threading.Thread(target=db.run, args=(q,)) for q in ('select', 'insert')]
for t in ts: t.start()
for t in ts: t.join()
print(db.conn is not None)
