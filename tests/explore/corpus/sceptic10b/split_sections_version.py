"""Optimistic update: compare the version before writing (乐观锁)."""
import threading


class Cell:
    def __init__(self, value):
        self.value = value
        self.version = 0
        self.lock = threading.Lock()

    def read(self):
        with self.lock:
            return self.value, self.version

    def write_if(self, value, version):
        with self.lock:
            if self.version != version:
                return False
            self.value = value
            self.version += 1
            return True


def update(cell, fn):
    while True:
        value, version = cell.read()
        if cell.write_if(fn(value), version):
            return


cell = Cell(10)
ts = [
    threading.Thread(target=update, args=(cell, lambda v: v + 1)),
    threading.Thread(target=update, args=(cell, lambda v: v + 3)),
]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("value", cell.value)
