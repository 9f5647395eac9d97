import threading


class ReadWriteLock:
    def __init__(self):
        self._cond = threading.Condition(threading.Lock())
        self._readers = 0
        self._writer = False
        self._waiting_writers = 0

    def acquire_read(self):
        with self._cond:
            while self._writer or self._waiting_writers:
                self._cond.wait()
            self._readers += 1

    def release_read(self):
        with self._cond:
            self._readers -= 1
            if self._readers == 0:
                self._cond.notify_all()

    def acquire_write(self):
        with self._cond:
            self._waiting_writers += 1
            while self._writer or self._readers:
                self._cond.wait()
            self._waiting_writers -= 1
            self._writer = True

    def release_write(self):
        with self._cond:
            self._writer = False
            self._cond.notify_all()


rw = ReadWriteLock()
data = {"x": 0, "y": 0}


def writer():
    rw.acquire_write()
    try:
        data["x"] += 1
        data["y"] += 1
    finally:
        rw.release_write()


def reader():
    rw.acquire_read()
    try:
        x, y = data["x"], data["y"]
    finally:
        rw.release_read()
    assert x == y


ts = [threading.Thread(target=f) for f in (writer, reader, writer, reader)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(data)
