import threading


class Counter:
    __slots__ = ("_value", "_lock")

    def __init__(self):
        self._value = 0
        self._lock = threading.Lock()

    @property
    def locked(self):
        return self._lock

    @property
    def value(self):
        return self._value

    @value.setter
    def value(self, v):
        self._value = v


c = Counter()


def work():
    for _ in range(3):
        with c.locked:
            c.value += 1


ts = [threading.Thread(target=work) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(c.value)
