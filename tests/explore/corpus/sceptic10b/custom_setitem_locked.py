import threading


class Table:
    def __init__(self):
        self._data = {}
        self.lock = threading.RLock()

    def __getitem__(self, key):
        with self.lock:
            return self._data.get(key, 0)

    def __setitem__(self, key, value):
        with self.lock:
            self._data[key] = value


table = Table()


def add(n):
    with table.lock:
        table["x"] += n


ts = [threading.Thread(target=add, args=(n,)) for n in (1, 2)]
[t.start() for t in ts]
[t.join() for t in ts]
print(table._data)
