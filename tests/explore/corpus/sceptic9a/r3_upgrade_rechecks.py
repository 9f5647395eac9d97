import threading


class RWLock:
    def __init__(self):
        self.readers = 0
        self.mutex = threading.Lock()
        self.room = threading.Lock()

    def read(self):
        return _Read(self)

    def write(self):
        return self.room


class _Read:
    def __init__(self, rw):
        self.rw = rw

    def __enter__(self):
        with self.rw.mutex:
            self.rw.readers += 1
            if self.rw.readers == 1:
                self.rw.room.acquire()

    def __exit__(self, *exc):
        with self.rw.mutex:
            self.rw.readers -= 1
            if self.rw.readers == 0:
                self.rw.room.release()


rw = RWLock()
table = {}
loads = 0


def get(key):
    global loads
    with rw.read():
        value = table.get(key)
    if value is not None:
        return value
    with rw.write():
        value = table.get(key)
        if value is None:
            loads += 1
            value = table[key] = key + "!"
        return value


answers = []
ts = [threading.Thread(target=lambda: answers.append(get("x"))) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("loads", loads, answers)
