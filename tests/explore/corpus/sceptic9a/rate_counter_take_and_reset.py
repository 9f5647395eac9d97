import threading


class RateCounter:
    def __init__(self):
        self._n = 0
        self._lock = threading.Lock()

    def hit(self, n=1):
        with self._lock:
            self._n += n

    def take(self):
        """Return the number of hits since the last call."""
        with self._lock:
            n, self._n = self._n, 0
            return n


counter = RateCounter()
seen = []


def client():
    for _ in range(2):
        counter.hit()


def reporter():
    for _ in range(2):
        seen.append(counter.take())


clients = [threading.Thread(target=client) for _ in range(2)]
rep = threading.Thread(target=reporter)
for t in clients:
    t.start()
rep.start()
for t in clients:
    t.join()
rep.join()
seen.append(counter.take())
print("all", sum(seen))
