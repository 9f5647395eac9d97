import threading


class RW:
    def __init__(self):
        self.cond = threading.Condition()
        self.readers = 0
        self.writing = False
        self.waiting_writers = 0

    def r_lock(self):
        with self.cond:
            while self.writing or self.waiting_writers:
                self.cond.wait()
            self.readers += 1

    def r_unlock(self):
        with self.cond:
            self.readers -= 1
            if not self.readers:
                self.cond.notify_all()

    def w_lock(self):
        with self.cond:
            self.waiting_writers += 1
            while self.writing or self.readers:
                self.cond.wait()
            self.waiting_writers -= 1
            self.writing = True

    def w_unlock(self):
        with self.cond:
            self.writing = False
            self.cond.notify_all()


rw = RW()
price = 10


def reader():
    rw.r_lock()
    a, b = price, price
    rw.r_unlock()
    assert a == b


def writer(f):
    global price
    rw.w_lock()
    price = f(price)
    rw.w_unlock()


ts = [threading.Thread(target=reader), threading.Thread(target=writer, args=(lambda p: p + 1,)),
      threading.Thread(target=writer, args=(lambda p: p + 2,))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(price)
