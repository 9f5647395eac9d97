import threading
class Sem:
    def __init__(self, n):
        self.value = n
        self.mutex = threading.Lock()
        self.queue = threading.Semaphore(0)
    def p(self):
        with self.mutex:
            self.value -= 1
            wait = self.value < 0
        if wait:
            self.queue.acquire()
    def v(self):
        with self.mutex:
            self.value += 1
            if self.value <= 0:
                self.queue.release()
s = Sem(1)
total = 0
def work():
    global total
    s.p()
    total += 1
    s.v()
ts = [threading.Thread(target=work) for _ in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(total)
