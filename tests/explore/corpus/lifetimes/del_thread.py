import threading
class Conn:
    open = 0
    lock = threading.Lock()
    def __init__(self):
        with Conn.lock: Conn.open += 1
        self.used = 0
    def query(self): self.used += 1; return self.used
    def __del__(self):
        with Conn.lock: Conn.open -= 1
def worker():
    c = Conn(); c.query()
ts = [threading.Thread(target=worker) for _ in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(Conn.open)
