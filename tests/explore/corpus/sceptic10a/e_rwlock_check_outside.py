import threading


class RWLock:
    def __init__(self):
        self.writing = False
        self.lock = threading.Lock()

    def start_write(self):
        self.lock.acquire()
        self.writing = True

    def end_write(self):
        self.writing = False
        self.lock.release()

    def wait_read(self):
        while self.writing:
            pass


rw = RWLock()
x = y = 0


def writer():
    global x, y
    for _ in range(2):
        rw.start_write()
        x += 1
        y += 1
        rw.end_write()


def reader():
    rw.wait_read()
    if x != y:
        print("inconsistent")
    else:
        print("reader ok")


ts = [threading.Thread(target=writer), threading.Thread(target=reader)]
for t in ts:
    t.start()
for t in ts:
    t.join()
