import threading


class VersionConflict(Exception):
    pass


class Record:
    def __init__(self, value):
        self._value = value
        self._version = 0
        self._lock = threading.Lock()

    def read(self):
        with self._lock:
            return self._value, self._version

    def write(self, value, version):
        with self._lock:
            if version != self._version:
                raise VersionConflict()
            self._value = value
            self._version += 1


def update(record, fn):
    while True:
        value, version = record.read()
        new = fn(value)
        try:
            record.write(new, version)
            return new
        except VersionConflict:
            continue


record = Record(10)
ts = [
    threading.Thread(target=update, args=(record, lambda v: v + 5)),
    threading.Thread(target=update, args=(record, lambda v: v + 7)),
    threading.Thread(target=update, args=(record, lambda v: v + 2)),
]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(record.read()[0])
