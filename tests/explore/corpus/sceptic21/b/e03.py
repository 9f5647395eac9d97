import threading


class Record:
    def __init__(self, value):
        self.value = value
        self.version = 0
        self._lock = threading.Lock()

    def read(self):
        with self._lock:
            return self.value, self.version

    def compare_and_set(self, version, new):
        with self._lock:
            if self.version != version:
                return False
            self.value = new
            self.version += 1
            return True


rec = Record(10)


def update(f):
    while True:
        value, version = rec.read()
        if rec.compare_and_set(version, f(value)):
            break


ts = [threading.Thread(target=update, args=(f,)) for f in (lambda v: v + 5, lambda v: v + 7)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(rec.value, rec.version)
