import threading


class Scores:
    def __init__(self):
        self._data = {}
        self._lock = threading.Lock()

    def get(self, who):
        with self._lock:
            return self._data.get(who, 0)

    def set(self, who, value):
        with self._lock:
            self._data[who] = value

    def all(self):
        with self._lock:
            return dict(self._data)


scores = Scores()


def worker(me):
    for step in (1, 2):
        old = scores.get(me)
        scores.set(me, old + step)


ts = [threading.Thread(target=worker, args=(f"w{i}",)) for i in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(dict(sorted(scores.all().items())))
