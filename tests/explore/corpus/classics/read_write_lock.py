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
data = {'a': 0, 'b': 0}

def writer(n):
    for _ in range(2):
        with rw.room:
            data['a'] += n
            data['b'] += n

def reader():
    for _ in range(2):
        rw.acquire_read()
        a, b = data['a'], data['b']
        rw.release_read()
        assert a == b, (a, b)

ts = [threading.Thread(target=writer, args=(n,)) for n in (1, 2)] + [threading.Thread(target=reader) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(data)
