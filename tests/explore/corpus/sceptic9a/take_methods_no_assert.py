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
total = 0


def client():
    for _ in range(3):
        counter.hit()


def reporter():
    global total
    for _ in range(2):
        n = counter.get()
        total += n
        counter.reset()


c = threading.Thread(target=client)
r = threading.Thread(target=reporter)
c.start()
r.start()
c.join()
r.join()
total += counter.get()
print("requests:", total)
