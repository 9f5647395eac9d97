import threading


class RW:
    def __init__(self):
        self.readers = 0
        self.mutex = threading.Lock()
        self.wlock = threading.Lock()

    def start_read(self):
        with self.mutex:
            self.readers += 1
            if self.readers == 1:
                self.wlock.acquire()

    def end_read(self):
        self.readers -= 1
        if self.readers == 0:
            self.wlock.release()


rw = RW()
data = [1]


def reader():
    rw.start_read()
    x = data[-1]
    rw.end_read()


def writer():
    with rw.wlock:
        data.append(data[-1] + 1)


ts = [threading.Thread(target=reader) for _ in range(2)] + [threading.Thread(target=writer)]
for t in ts: t.start()
for t in ts: t.join()
