import threading
from contextlib import contextmanager


class RWLock:
    def __init__(self):
        self.cond = threading.Condition()
        self.readers = 0
        self.writing = False

    @contextmanager
    def read(self):
        with self.cond:
            while self.writing:
                self.cond.wait()
            self.readers += 1
        try:
            yield
        finally:
            with self.cond:
                self.readers -= 1
                if self.readers == 0:
                    self.cond.notify_all()

    @contextmanager
    def write(self):
        with self.cond:
            while self.writing or self.readers:
                self.cond.wait()
            self.writing = True
        try:
            yield
        finally:
            with self.cond:
                self.writing = False
                self.cond.notify_all()


rw = RWLock()
data = {"text": "hello", "reads": 0}


def reader():
    for _ in range(2):
        with rw.read():
            _ = data["text"]
            data["reads"] += 1  # 在读锁里写


def writer():
    with rw.write():
        data["text"] = "bye"


ts = [threading.Thread(target=f) for f in (reader, writer, reader)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(data["reads"])
