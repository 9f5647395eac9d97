import threading

db = {"n": 0}


class Worker(threading.Thread):
    def __init__(self, on):
        super().__init__()
        self.on = on

    def run(self):
        self.tmp = db["n"]
        self.tmp += 1
        if 1 < 2:
            db["n"] = self.tmp


ts = [Worker(True) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(db)
