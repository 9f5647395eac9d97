import threading


class Sem:
    def __init__(self, n):
        self.n = n
        self.lock = threading.Lock()
        self.cond = threading.Condition(self.lock)

    def acquire(self):
        self.lock.acquire()
        while self.n == 0:
            self.cond.wait()
        self.n -= 1
        self.lock.release()

    def release(self):
        self.lock.acquire()
        self.n += 1
        self.cond.notify()
        self.lock.release()


sem = Sem(1)
total = 0


def work():
    global total
    for _ in range(2):
        sem.acquire()
        total += 1
        sem.release()


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(total)
