# 每个线程对象都新建了自己的锁
import threading

balance = 0


class Depositor(threading.Thread):
    def __init__(self, amount):
        super().__init__()
        self.amount = amount
        self.lock = threading.Lock()

    def run(self):
        global balance
        for _ in range(2):
            self.lock.acquire()
            try:
                balance = balance + self.amount
            finally:
                self.lock.release()


people = [Depositor(a) for a in (10, 20, 30)]
for p in people:
    p.start()
for p in people:
    p.join()
print(balance)
