import threading

db = {"n": 0}
cells = [0, 0]
log = []


class Acc:
    n = 0


acc = Acc()


class Worker(threading.Thread):
    def __init__(self, on, k):
        super().__init__()
        self.on = on
        self.k = k

    def run(self):
        self.tmp = db["n"]
        if self.on:
            try:
                db["n"] = self.tmp + self.k
            finally:
                pass


ts = [Worker(True, k) for k in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(db, cells, acc.n, len(log))
