import threading


class ReadLock:
    def __init__(self, room):
        self.n = 0
        self.room = room
        self.mutex = threading.Lock()

    def acquire(self):
        with self.mutex:
            self.n += 1
            if self.n == 1:
                self.room.acquire()

    def release(self):
        with self.mutex:
            self.n -= 1
            if self.n == 0:
                self.room.release()


room = threading.Lock()
reading = ReadLock(room)
value = 0


def reader():
    reading.acquire()
    value
    reading.release()
    reading.acquire()
    value
    reading.release()


def writer():
    global value
    for _ in range(2):
        room.acquire()
        value += 1
        room.release()


ts = [threading.Thread(target=f) for f in (reader, writer, reader, writer)]
for t in ts: t.start()
for t in ts: t.join()
print(value)
