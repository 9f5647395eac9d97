import threading


class VersionedCell:
    def __init__(self, value):
        self._value = value
        self._version = 0

    def read(self):
        return self._version, self._value

    def compare_and_set(self, version, value):
        if self._version != version:
            return False
        self._value = value
        self._version += 1
        return True


cell = VersionedCell(0)


def increment():
    while True:
        version, value = cell.read()
        if cell.compare_and_set(version, value + 1):
            break


def work():
    for _ in range(2):
        increment()


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(cell.read()[1])
