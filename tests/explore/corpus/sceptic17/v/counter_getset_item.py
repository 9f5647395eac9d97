import threading


class SafeDict:
    def __init__(self):
        self._d = {}
        self._lock = threading.Lock()

    def __getitem__(self, k):
        with self._lock:
            return self._d.get(k, 0)

    def __setitem__(self, k, v):
        with self._lock:
            self._d[k] = v


votes = SafeDict()


def vote(who):
    votes[who] += 1


ts = [threading.Thread(target=vote, args=('x',)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(votes['x'])
