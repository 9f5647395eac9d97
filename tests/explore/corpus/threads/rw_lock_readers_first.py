import threading


class RWLock:
    def __init__(self):
        self.mutex = threading.Lock()
        self.room_empty = threading.Lock()
        self.readers = 0

    def acquire_read(self):
        with self.mutex:
            self.readers += 1
            if self.readers == 1:
                self.room_empty.acquire()

    def release_read(self):
        with self.mutex:
            self.readers -= 1
            if self.readers == 0:
                self.room_empty.release()

    def acquire_write(self):
        self.room_empty.acquire()

    def release_write(self):
        self.room_empty.release()


rw = RWLock()
page = {"views": 0, "text": ""}


def reader(k):
    rw.acquire_read()
    views, text = page["views"], page["text"]
    rw.release_read()
    assert len(text) == views


def writer():
    rw.acquire_write()
    page["views"] += 1
    page["text"] += "*"
    rw.release_write()


threads = [threading.Thread(target=writer) for _ in range(2)]
threads += [threading.Thread(target=reader, args=(k,)) for k in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(page)
