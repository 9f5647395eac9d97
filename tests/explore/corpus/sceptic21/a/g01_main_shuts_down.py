import threading


class Conn:
    def send(self, x):
        return x


class Service:
    def __init__(self):
        self.conn = Conn()

    def work(self):
        for i in range(2):
            if self.conn is not None:
                self.conn.send(i)

    def shutdown(self):
        self.conn = None


s = Service()
ts = [threading.Thread(target=s.work) for _ in range(2)]
for t in ts:
    t.start()
s.shutdown()
for t in ts:
    t.join()
print("end")
