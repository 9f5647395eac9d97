import threading


class RWLock:
    def __init__(self):
        self.cond = threading.Condition()
        self.readers = 0
        self.writer = False

    def r_acquire(self):
        with self.cond:
            while self.writer:
                self.cond.wait()
            self.readers += 1

    def r_release(self):
        with self.cond:
            self.readers -= 1
            self.cond.notify_all()

    def w_acquire(self):
        with self.cond:
            while self.writer or self.readers:
                self.cond.wait()
            self.writer = True

    def w_release(self):
        with self.cond:
            self.writer = False
            self.cond.notify_all()


rw = RWLock()
words = {}


def count(word):
    rw.r_acquire()
    n = words.get(word, 0)
    rw.r_release()
    rw.w_acquire()
    words[word] = n + 1
    rw.w_release()


ts = [threading.Thread(target=count, args=("hi",)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(words)
