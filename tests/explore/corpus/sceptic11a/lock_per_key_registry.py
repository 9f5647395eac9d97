import threading


class KeyedLocks:
    def __init__(self):
        self._locks = {}
        self._guard = threading.Lock()

    def __getitem__(self, key):
        with self._guard:
            if key not in self._locks:
                self._locks[key] = threading.Lock()
            return self._locks[key]


locks = KeyedLocks()
values = {"a": 0, "b": 0}


def add(key):
    with locks[key]:
        values[key] += 1


ts = [threading.Thread(target=add, args=(k,)) for k in "aabab"]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(values)
