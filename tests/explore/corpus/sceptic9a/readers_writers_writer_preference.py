import threading


class RWLock:
    def __init__(self):
        self._cond = threading.Condition()
        self._readers = 0
        self._writers_waiting = 0
        self._writing = False

    def acquire_read(self):
        with self._cond:
            while self._writing or self._writers_waiting > 0:
                self._cond.wait()
            self._readers += 1

    def release_read(self):
        with self._cond:
            self._readers -= 1
            if self._readers == 0:
                self._cond.notify_all()

    def acquire_write(self):
        with self._cond:
            self._writers_waiting += 1
            while self._writing or self._readers > 0:
                self._cond.wait()
            self._writers_waiting -= 1
            self._writing = True

    def release_write(self):
        with self._cond:
            self._writing = False
            self._cond.notify_all()


rw = RWLock()
document = {"version": 0, "text": 0}


def writer():
    rw.acquire_write()
    try:
        document["version"] += 1
        document["text"] += 1
    finally:
        rw.release_write()


def reader():
    rw.acquire_read()
    try:
        assert document["version"] == document["text"]
    finally:
        rw.release_read()


ts = [threading.Thread(target=f) for f in (writer, reader, writer, reader)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("version", document["version"], "text", document["text"])
