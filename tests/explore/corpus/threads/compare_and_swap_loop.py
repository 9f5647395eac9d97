import threading


class Atomic:
    def __init__(self, value):
        self._value = value
        self._lock = threading.Lock()

    def get(self):
        with self._lock:
            return self._value

    def compare_and_set(self, old, new):
        with self._lock:
            if self._value == old:
                self._value = new
                return True
            return False


n = Atomic(0)


def add(k):
    for _ in range(3):
        while True:
            seen = n.get()
            if n.compare_and_set(seen, seen + k):
                break


ts = [threading.Thread(target=add, args=(k,)) for k in (1, 10)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(n.get())
