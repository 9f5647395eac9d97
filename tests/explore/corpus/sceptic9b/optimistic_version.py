# 乐观锁:版本号没变才写入
from multiprocessing import Lock, Process, RawValue


class Cell:
    def __init__(self, v):
        self.lock = Lock()
        self.v = RawValue('i', v)
        self.version = RawValue('i', 0)

    def load(self):
        with self.lock:
            return self.v.value, self.version.value

    def store_if(self, version, new):
        with self.lock:
            if self.version.value != version:
                return False
            self.v.value = new
            self.version.value += 1
            return True


def add(cell, amount):
    while True:
        value, version = cell.load()
        if cell.store_if(version, value + amount):
            return


if __name__ == '__main__':
    cell = Cell(100)
    ps = [Process(target=add, args=(cell, n)) for n in (1, 10)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print('value', cell.v.value, 'version', cell.version.value)
