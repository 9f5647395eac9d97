import threading
from contextlib import contextmanager


class RWLock:
    def __init__(self):
        self.cond = threading.Condition()
        self.readers = 0
        self.writing = False
        self.waiting_writers = 0

    @contextmanager
    def read(self):
        with self.cond:
            while self.writing or self.waiting_writers:
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
            self.waiting_writers += 1
            while self.writing or self.readers:
                self.cond.wait()
            self.waiting_writers -= 1
            self.writing = True
        try:
            yield
        finally:
            with self.cond:
                self.writing = False
                self.cond.notify_all()


rw = RWLock()
value = 0
double = 0
ok = []


def writer():
    global value, double
    for _ in range(2):
        with rw.write():
            value += 1
            double = value * 2


def reader():
    with rw.read():
        ok.append(double == value * 2)


ts = [threading.Thread(target=f) for f in (writer, reader, writer, reader)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("value", value, "ok", all(ok))
