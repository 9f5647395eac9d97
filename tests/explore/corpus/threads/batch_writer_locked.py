import threading


class BatchWriter:
    def __init__(self):
        self.buffer = []
        self.written = []
        self.lock = threading.Lock()

    def write(self, x):
        with self.lock:
            self.buffer.append(x)
            if len(self.buffer) >= 2:
                full, self.buffer = self.buffer, []
                self.written += full


w = BatchWriter()


def work(base):
    for i in range(3):
        w.write(base + i)


ts = [threading.Thread(target=work, args=(b,)) for b in (0, 10)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(w.written) + len(w.buffer))
