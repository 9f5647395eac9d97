import threading
from contextlib import contextmanager


class RWLock:
    def __init__(self):
        self.cv = threading.Condition()
        self.readers = 0

    @contextmanager
    def read(self):
        with self.cv:
            self.readers += 1
        try:
            yield
        finally:
            with self.cv:
                self.readers -= 1
                self.cv.notify_all()

    @contextmanager
    def write(self):
        with self.cv:
            while self.readers:
                self.cv.wait()
            yield


rw = RWLock()
value = 0


def work():
    global value
    with rw.read():
        if value < 5:
            with rw.write():
                value += 1


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
