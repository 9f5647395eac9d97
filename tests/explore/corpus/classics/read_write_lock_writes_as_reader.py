import threading


class ReadWriteLock:
    def __init__(self):
        self.condition = threading.Condition()
        self.readers = 0

    def acquire_read(self):
        with self.condition:
            self.readers += 1

    def release_read(self):
        with self.condition:
            self.readers -= 1
            if self.readers == 0:
                self.condition.notify_all()


lock = ReadWriteLock()
value = 0


def write():
    global value
    for _ in range(2):
        lock.acquire_read()
        value += 1
        lock.release_read()


ts = [threading.Thread(target=write) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(value)
