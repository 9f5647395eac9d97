import threading
import time


class Buffer:
    def __init__(self):
        self.lock = threading.Lock()
        self.rows = []
        self.flushed = []

    def add(self, row):
        with self.lock:
            self.rows.append(row)

    def flush(self):
        with self.lock:
            batch = list(self.rows)
            self.rows.clear()
        for row in batch:
            self.flushed.append(row)
        return len(batch)


buffer = Buffer()
done = threading.Event()


def sensor(name):
    for n in range(3):
        buffer.add((name, n))
        time.sleep(0.01)


def writer():
    while not done.wait(0.02):
        buffer.flush()
    buffer.flush()


sensors = [threading.Thread(target=sensor, args=(name,)) for name in 'ab']
last = threading.Thread(target=writer)
for t in sensors + [last]:
    t.start()
for t in sensors:
    t.join()
done.set()
last.join()
print(len(buffer.flushed))
