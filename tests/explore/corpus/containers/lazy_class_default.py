import threading
class C:
    conn = None
    def get(self):
        if self.conn is None:
            self.conn = object()
        return self.conn
c = C()
ts = [threading.Thread(target=c.get) for k in (1, 2)]
for t in ts: t.start()
for t in ts: t.join()
