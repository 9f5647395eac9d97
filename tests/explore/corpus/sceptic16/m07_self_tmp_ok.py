import threading

total = 0
lock = threading.Lock()


class Worker(threading.Thread):
    def run(self):
        for _ in range(2):
            with lock:
                self.read()
                self.compute()
                self.write()

    def read(self):
        self.tmp = total

    def compute(self):
        self.tmp += 1

    def write(self):
        global total
        total = self.tmp


ts = [Worker() for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(total)
