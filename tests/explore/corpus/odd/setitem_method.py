import threading


class Table:
    def __init__(self):
        self._data = {}
        self._lock = threading.Lock()

    def __getitem__(self, key):
        with self._lock:
            return self._data.get(key, 0)

    def __setitem__(self, key, value):
        with self._lock:
            self._data[key] = value


table = Table()


def count(words):
    for w in words:
        table[w] += 1


ts = [threading.Thread(target=count, args=(["x", "y", "x"],)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(table["x"], table["y"])
