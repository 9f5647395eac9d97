import threading


class Meter:
    def __init__(self):
        self.n = 0
        self.lock = threading.Lock()

    def inc(self):
        with self.lock:
            self.n += 1

    def read(self):
        with self.lock:
            return self.n

    def reset(self):
        with self.lock:
            self.n = 0


m = Meter()
collected = []


def count():
    for _ in range(4):
        m.inc()


def collect():
    got = m.read()
    m.reset()
    collected.append(got)


ts = [threading.Thread(target=f) for f in (count, collect)]
for t in ts: t.start()
for t in ts: t.join()
collect()
print(sum(collected))
