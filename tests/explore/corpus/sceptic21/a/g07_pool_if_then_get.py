import threading


class Pool:
    def __init__(self, n):
        self.free = list(range(n))
        self.lock = threading.Lock()

    def get(self):
        if not self.free:
            return None
        with self.lock:
            return self.free.pop()


pool = Pool(1)
ts = [threading.Thread(target=pool.get) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
