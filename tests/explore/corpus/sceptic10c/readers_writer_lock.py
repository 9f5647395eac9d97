import threading
from contextlib import contextmanager


class RWLock:
    def __init__(self):
        self._cond = threading.Condition()
        self._readers = 0

    @contextmanager
    def read(self):
        with self._cond:
            self._readers += 1
        try:
            yield
        finally:
            with self._cond:
                self._readers -= 1
                if self._readers == 0:
                    self._cond.notify_all()

    @contextmanager
    def write(self):
        with self._cond:
            while self._readers:
                self._cond.wait()
            yield


rw = RWLock()
pair = [0, 0]


def reader():
    with rw.read():
        a, b = pair
        assert a == b, (a, b)


def writer():
    for _ in range(2):
        with rw.write():
            pair[0] += 1
            pair[1] += 1


ts = [threading.Thread(target=f) for f in (reader, writer, reader)]
for t in ts: t.start()
for t in ts: t.join()
print(*pair)
