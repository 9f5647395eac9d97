import threading


class Lazy:
    _missing = object()

    def __init__(self, fn):
        self.fn = fn
        self.value = self._missing
        self.lock = threading.Lock()

    def get(self):
        with self.lock:
            if self.value is self._missing:
                self.value = self.fn()
            return self.value


made = []
lazy = Lazy(lambda: made.append(1) or len(made))
got = []
ts = [threading.Thread(target=lambda: got.append(lazy.get())) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(got, made)
