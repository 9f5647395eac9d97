import threading


class Lazy:
    _missing = object()

    def __init__(self, fn):
        self.fn = fn
        self.value = self._missing

    def get(self):
        if self.value is self._missing:
            self.value = self.fn()
        return self.value


made = []
lazy = Lazy(lambda: made.append(1) or len(made))
ts = [threading.Thread(target=lazy.get) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(made)
