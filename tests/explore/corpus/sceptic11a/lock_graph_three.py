import threading


class Service:
    def __init__(self, name):
        self.name = name
        self.lock = threading.Lock()
        self.peer = None
        self.calls = 0

    def call(self):
        with self.lock:
            self.calls += 1
            self.peer.ping()

    def ping(self):
        with self.lock:
            self.calls += 1


a, b, c = (Service(n) for n in "abc")
a.peer, b.peer, c.peer = b, c, a
ts = [threading.Thread(target=s.call) for s in (a, b, c)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(a.calls, b.calls, c.calls)
