import threading


class RWLock:
    def __init__(self):
        self._cond = threading.Condition()
        self._readers = 0

    def acquire_read(self):
        with self._cond:
            self._readers += 1

    def release_read(self):
        with self._cond:
            self._readers -= 1
            if self._readers == 0:
                self._cond.notify_all()

    def acquire_write(self):
        with self._cond:
            while self._readers > 0:
                self._cond.wait()

    def release_write(self):
        with self._cond:
            self._cond.notify_all()


rw = RWLock()
data = {"v": 0}


def writer():
    for _ in range(2):
        rw.acquire_write()
        try:
            data["v"] = data["v"] + 1
        finally:
            rw.release_write()


ts = [threading.Thread(target=writer) for _ in range(2)]
[t.start() for t in ts]
[t.join() for t in ts]
print(data["v"])
