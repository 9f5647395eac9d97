import threading


class Synchronized:
    def __init__(self, target):
        self._target = target
        self._lock = threading.RLock()

    def __getattr__(self, name):
        attr = getattr(self._target, name)
        if not callable(attr):
            return attr

        def call(*a, **k):
            with self._lock:
                return attr(*a, **k)
        return call


class Stack:
    def __init__(self):
        self.data, self.size = [], 0

    def push(self, x):
        self.data.append(x)
        self.size += 1


s = Synchronized(Stack())
ts = [threading.Thread(target=lambda xs=xs: [s.push(x) for x in xs]) for xs in ((1, 2), (3, 4))]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(s.data), s.size)
