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
            if self.readers == 0:
                self.room.release()


rw = RWLock()
value = 0


def reader():
    rw.acquire_read()
    a = value
    b = value
    rw.release_read()
    if a != b:
        print("torn!")


def writer():
    global value
    with rw.room:
        value += 1


ts = [threading.Thread(target=f) for f in (reader, writer, reader, writer)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(value)
