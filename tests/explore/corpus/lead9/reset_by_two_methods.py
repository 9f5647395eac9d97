import threading

class Hits:
    def __init__(self):
        self.n = 0
        self.lock = threading.Lock()
    def hit(self):
        with self.lock:
            self.n += 1
    def get(self):
        with self.lock:
            return self.n
    def reset(self):
        with self.lock:
            self.n = 0

hits = Hits()
totals = []

def client():
    for _ in range(2):
        hits.hit()

def reporter():
    totals.append(hits.get())
    hits.reset()

ts = [threading.Thread(target=client), threading.Thread(target=reporter)]
for t in ts: t.start()
for t in ts: t.join()
print("end")
