# 缓冲区批量写入:锁内交换,锁外处理
import threading


class Batcher:
    def __init__(self, size):
        self.size = size
        self.buf = []
        self.lock = threading.Lock()
        self.written = []

    def add(self, item):
        with self.lock:
            self.buf.append(item)
            if len(self.buf) < self.size:
                return
            full, self.buf = self.buf, []
        self.write(full)

    def flush(self):
        with self.lock:
            rest, self.buf = self.buf, []
        self.write(rest)

    def write(self, items):
        self.written.extend(items)


b = Batcher(2)


def worker(start):
    for i in range(start, start + 3):
        b.add(i)


ts = [threading.Thread(target=worker, args=(s,)) for s in (0, 10)]
for t in ts:
    t.start()
for t in ts:
    t.join()
b.flush()
print("written", len(b.written))
