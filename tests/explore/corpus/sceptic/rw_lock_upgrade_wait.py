import threading


class RWLock:
    def __init__(self):
        self.c = threading.Condition()
        self.readers = 0
        self.writing = False

    def r_acquire(self):
        with self.c:
            self.c.wait_for(lambda: not self.writing)
            self.readers += 1

    def r_release(self):
        with self.c:
            self.readers -= 1
            if not self.readers:
                self.c.notify_all()

    def w_acquire(self):
        with self.c:
            self.c.wait_for(lambda: not self.writing and not self.readers)
            self.writing = True

    def w_release(self):
        with self.c:
            self.writing = False
            self.c.notify_all()


rw = RWLock()
n = 0


def writer():
    global n
    for _ in range(3):
        rw.w_acquire()
        n += 1
        rw.w_release()


def reader():
    for _ in range(2):
        rw.r_acquire()
        _x = n
        rw.r_release()


ts = [threading.Thread(target=writer), threading.Thread(target=reader), threading.Thread(target=reader)]
for t in ts: t.start()
for t in ts: t.join()
print("读", n)
