import threading
from contextlib import contextmanager


class ReadWriteLock:
    def __init__(self):
        self._cond = threading.Condition()
        self._readers = 0
        self._writers_waiting = 0
        self._writing = False

    @contextmanager
    def read(self):
        with self._cond:
            while self._writing or self._writers_waiting:
                self._cond.wait()
            self._readers += 1
        try:
            yield
        finally:
            with self._cond:
                self._readers -= 1
                if not self._readers:
                    self._cond.notify_all()

    @contextmanager
    def write(self):
        with self._cond:
            self._writers_waiting += 1
            while self._writing or self._readers:
                self._cond.wait()
            self._writers_waiting -= 1
            self._writing = True
        try:
            yield
        finally:
            with self._cond:
                self._writing = False
                self._cond.notify_all()


class Config:
    def __init__(self):
        self.rw = ReadWriteLock()
        self.data = {"rate": 1, "copy": 1}

    def bump(self):
        with self.rw.write():
            self.data["rate"] += 1
            self.data["copy"] += 1

    def check(self):
        with self.rw.read():
            assert self.data["rate"] == self.data["copy"]
            return self.data["rate"]


def main():
    c = Config()
    ts = [threading.Thread(target=c.bump) for _ in range(2)] + [threading.Thread(target=c.check) for _ in range(2)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    print("rate", c.check())


if __name__ == "__main__":
    main()
