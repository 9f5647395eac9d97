import threading


class AtomicCounter:
    """c += 1 is safe with this class."""

    def __init__(self, value=0):
        self._value = value
        self._lock = threading.Lock()

    def __iadd__(self, other):
        with self._lock:
            self._value += other
        return self

    def __int__(self):
        with self._lock:
            return self._value


counter = AtomicCounter()


def work():
    global counter
    for _ in range(100):
        counter += 1


ts = [threading.Thread(target=work) for _ in range(4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(int(counter))
