import threading

class Counter:
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
    def set(self, value):
        with self.lock:
            self.n = value

c = Counter()
total = 0

def client():
    for _ in range(2):
        c.hit()

def reporter():
    global total
    with c.lock:
        total += c.n
    c.reset()

ts = [threading.Thread(target=client), threading.Thread(target=reporter)]

for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
