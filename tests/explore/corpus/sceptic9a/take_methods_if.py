import threading


class RateCounter:
    def __init__(self):
        self._n = 0
        self._lock = threading.Lock()

    def hit(self):
        with self._lock:
            self._n += 1

    def get(self):
        with self._lock:
            return self._n

    def reset(self):
        with self._lock:
            self._n = 0


counter = RateCounter()
report = []


def client():
    for _ in range(3):
        counter.hit()


def reporter():
    n = counter.get()
    if n > 0:
        report.append(n)
        counter.reset()


c = threading.Thread(target=client)
r = threading.Thread(target=reporter)
c.start()
r.start()
c.join()
r.join()
print("requests:", sum(report) + counter.get())
