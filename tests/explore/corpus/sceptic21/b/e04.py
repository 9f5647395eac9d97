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
        if self.version != version:
            return False
        with self._lock:
            self.value = new
            self.version += 1
            return True


rec = Record(10)


def update(amount):
    done = False
    while not done:
        value, version = rec.read()
        done = rec.compare_and_set(version, value + amount)


ts = [threading.Thread(target=update, args=(n,)) for n in (5, 7)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(rec.value, rec.version)
