import threading


class RWLock:
    def __init__(self):
        self.cond = threading.Condition()
        self.readers = 0

    def acquire_read(self):
        with self.cond:
            self.readers += 1

    def release_read(self):
        self.readers -= 1
        if self.readers == 0:
            with self.cond:
                self.cond.notify_all()

    def acquire_write(self):
        self.cond.acquire()
        while self.readers > 0:
            self.cond.wait()

    def release_write(self):
        self.cond.release()


lock = RWLock()
data = {"x": 1}


def reader():
    lock.acquire_read()
    try:
        return data["x"]
    finally:
        lock.release_read()


def writer():
    lock.acquire_write()
    data["x"] = 2
    lock.release_write()


ts = [threading.Thread(target=f) for f in (reader, writer, reader)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(data["x"])
