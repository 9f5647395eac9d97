import threading


class Metrics:
    def __init__(self):
        self.lock = threading.Lock()
        self.rows = []
        self.sent = 0

    def record(self, row):
        with self.lock:
            self.rows.append(row)

    def flush(self):
        with self.lock:
            batch, self.rows = self.rows, []
        self.sent += len(batch)


metrics = Metrics()


def recorder(name):
    for i in range(2):
        metrics.record((name, i))


def flusher():
    for _ in range(2):
        metrics.flush()


threads = [threading.Thread(target=recorder, args=(n,)) for n in 'ab']
threads.append(threading.Thread(target=flusher))
for t in threads:
    t.start()
for t in threads:
    t.join()
metrics.flush()
print('sent', metrics.sent)
assert metrics.sent == 4
