import threading


class Gate:
    def __init__(self):
        self.count = 0
        self.mutex = threading.Lock()
        self.line = threading.Semaphore(0)

    def acquire(self):
        with self.mutex:
            self.count += 1
            even = self.count % 2 == 0
        if even:
            self.line.release()
        else:
            self.line.acquire()


gate = Gate()


def work():
    gate.acquire()
    gate.acquire()


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(gate.count)
