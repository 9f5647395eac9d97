from multiprocessing import Lock, Process, RawValue


class Cell:
    def __init__(self, v):
        self.lock = Lock()
        self.v = RawValue('i', v)
        self.version = RawValue('i', 0)

    def load(self):
        with self.lock:
            return self.v.value, self.version.value

    def store(self, new):
        with self.lock:
            self.v.value = new
            self.version.value += 1


def add(cell, amount):
    value, version = cell.load()
    cell.store(value + amount)


if __name__ == '__main__':
    cell = Cell(100)
    ps = [Process(target=add, args=(cell, n)) for n in (1, 10)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print('value', cell.v.value, 'version', cell.version.value)
