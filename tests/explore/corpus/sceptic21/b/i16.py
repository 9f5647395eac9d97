import threading


class RW:
    def __init__(self):
        self.cond = threading.Condition()
        self.readers = 0

    def r_lock(self):
        with self.cond:
            self.readers += 1

    def r_unlock(self):
        with self.cond:
            self.readers -= 1
            self.cond.notify_all()

    def w_lock(self):
        self.cond.acquire()
        while self.readers:
            self.cond.wait()

    def w_unlock(self):
        self.cond.release()


rw = RW()
price = 10


def raise_price(n):
    global price
    rw.r_lock()
    now = price
    rw.r_unlock()
    rw.w_lock()
    price = now + n
    rw.w_unlock()


ts = [threading.Thread(target=raise_price, args=(n,)) for n in (1, 2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(price)
