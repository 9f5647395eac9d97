import threading


class TwoPhaseBarrier:
    def __init__(self, n):
        self.n = n
        self.count = 0
        self.mutex = threading.Semaphore(1)
        self.turnstile = threading.Semaphore(0)
        self.turnstile2 = threading.Semaphore(0)

    def phase1(self):
        with self.mutex:
            self.count += 1
            if self.count == self.n:
                for _ in range(self.n):
                    self.turnstile.release()
        self.turnstile.acquire()

    def phase2(self):
        with self.mutex:
            self.count -= 1
            if self.count == 0:
                for _ in range(self.n):
                    self.turnstile2.release()
        self.turnstile2.acquire()


b = TwoPhaseBarrier(3)
lock = threading.Lock()
total = 0
seen = []


def worker():
    global total
    for _ in range(2):
        with lock:
            total += 1
        b.phase1()
        with lock:
            seen.append(total)
        b.phase2()


ts = [threading.Thread(target=worker) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(seen)
