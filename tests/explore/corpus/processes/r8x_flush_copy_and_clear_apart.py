import threading


class Buffer:
    def __init__(self):
        self.lock = threading.Lock()
        self.rows = []
        self.sent = []

    def add(self, row):
        with self.lock:
            self.rows.append(row)

    def flush(self):
        with self.lock:
            batch = self.rows[:]
        for row in batch:
            self.sent.append(row)
        with self.lock:
            self.rows = []


buffer = Buffer()


def sensor():
    for n in range(3):
        buffer.add(n)


def writer():
    for _ in range(2):
        buffer.flush()


ts = [threading.Thread(target=sensor), threading.Thread(target=writer)]
for t in ts:
    t.start()
for t in ts:
    t.join()
buffer.flush()
print(len(buffer.sent))
