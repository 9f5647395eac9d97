import threading


class ReadWriteLock:
    def __init__(self):
        self.condition = threading.Condition()
        self.readers = 0
        self.writing = False

    def acquire_read(self):
        with self.condition:
            while self.writing:
                self.condition.wait()
            self.readers += 1

    def release_read(self):
        with self.condition:
            self.readers -= 1
            if self.readers == 0:
                self.condition.notify_all()

    def acquire_write(self):
        with self.condition:
            while self.writing or self.readers:
                self.condition.wait()
            self.writing = True

    def release_write(self):
        with self.condition:
            self.writing = False
            self.condition.notify_all()


lock = ReadWriteLock()
value = 0


def write():
    global value
    for _ in range(2):
        lock.acquire_write()
        value += 1
        lock.release_write()


def read():
    lock.acquire_read()
    assert 0 <= value <= 4
    lock.release_read()


ts = [threading.Thread(target=f) for f in (write, read, write, read)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(value)
