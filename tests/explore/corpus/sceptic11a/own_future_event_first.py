import threading


class Promise:
    def __init__(self):
        self._done = threading.Event()
        self._value = None

    def set(self, value):
        self._done.set()
        self._value = value

    def get(self):
        self._done.wait()
        return self._value


def spawn(fn, *args):
    p = Promise()
    threading.Thread(target=lambda: p.set(fn(*args)), daemon=True).start()
    return p


promises = [spawn(lambda x: x * x, n) for n in (1, 2, 3)]
print(*[p.get() for p in promises])
