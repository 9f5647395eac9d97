# Optimistic concurrency control, but the commit forgets to compare
import threading


class Versioned:
    def __init__(self, value):
        self.value = value
        self.version = 0
        self._lock = threading.Lock()

    def read(self):
        with self._lock:
            return self.value, self.version

    def commit(self, new, expected):
        with self._lock:
            self.value = new
            self.version += 1
            return True


cell = Versioned(1)


def multiply(k):
    while True:
        value, version = cell.read()
        new = value * k
        if cell.commit(new, version):
            return


threads = [threading.Thread(target=multiply, args=(k,)) for k in (2, 3, 4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(cell.read())
