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
visits = 0

def reader():
    global visits
    for _ in range(2):
        rw.acquire_read()
        visits += 1
        rw.release_read()

ts = [threading.Thread(target=reader) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(visits)
