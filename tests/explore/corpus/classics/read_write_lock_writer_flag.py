import threading


class RWLock:
    def __init__(self):
        self._cond = threading.Condition()
        self._readers = 0
        self._writer = False

    def acquire_read(self):
        with self._cond:
            while self._writer:
                self._cond.wait()
            self._readers += 1

    def release_read(self):
        with self._cond:
            self._readers -= 1
            if self._readers == 0:
                self._cond.notify_all()

    def acquire_write(self):
        with self._cond:
            while self._writer or self._readers > 0:
                self._cond.wait()
            self._writer = True

    def release_write(self):
        with self._cond:
            self._writer = False
            self._cond.notify_all()


rw = RWLock()
data = {"v": 0}
seen = []


def writer():
    for _ in range(2):
        rw.acquire_write()
        try:
            data["v"] = data["v"] + 1
        finally:
            rw.release_write()


def reader():
    rw.acquire_read()
    seen.append(data["v"])
    rw.release_read()


ts = [threading.Thread(target=writer) for _ in range(2)] + [threading.Thread(target=reader)]
[t.start() for t in ts]
[t.join() for t in ts]
print(data["v"])
