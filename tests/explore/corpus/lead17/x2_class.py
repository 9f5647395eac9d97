import threading
class Pool:
    def __init__(self, n):
        self.free = n
        self.lock = threading.Lock()
        self.back = threading.Semaphore(0)
    def is_empty(self):
        with self.lock:
            return self.free == 0
    def take(self):
        if self.is_empty():
            self.back.acquire()
        with self.lock:
            self.free -= 1
    def give(self):
        with self.lock:
            self.free += 1
        self.back.release()
pool = Pool(1)
def work():
    pool.take()
    pool.give()
ts = [threading.Thread(target=work) for _ in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(pool.free)
