import threading


class BatchWriter:
    def __init__(self):
        self.buffer = []
        self.written = []

    def write(self, x):
        self.buffer.append(x)
        if len(self.buffer) >= 2:
            self.written.extend(self.buffer)
            self.buffer = []


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
