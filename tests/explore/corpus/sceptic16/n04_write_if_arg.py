import threading

db = {"n": 0}


class Worker(threading.Thread):
    def run(self):
        self.read()
        self.tmp += 1
        self.write(True)

    def read(self):
        self.tmp = db["n"]

    def write(self, really):
        if really:
            db["n"] = self.tmp


ts = [Worker() for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(db)
