import threading


class RWLock:
    def __init__(self):
        self.readers = 0
        self.mutex = threading.Lock()
        self.room = threading.Lock()

    def acquire_read(self):
        with self.mutex:
            self.readers += 1
            if self.readers == 1:
                self.room.acquire()

    def release_read(self):
        with self.mutex:
            self.readers -= 1
            if self.readers == 1:
                self.room.release()


rw = RWLock()
text = ["v1"]


def reader():
    rw.acquire_read()
    seen = text[-1]
    rw.release_read()
    return seen


def writer():
    with rw.room:
        text.append("v2")


ts = [threading.Thread(target=f) for f in (reader, reader, writer)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(text)
