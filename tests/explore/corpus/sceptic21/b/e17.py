import threading


class ZeroEvenOdd:
    def __init__(self, n):
        self.n = n
        self.i = 1
        self.cond = threading.Condition()

    def odd(self):
        with self.cond:
            while self.i <= self.n:
                while self.i % 2 == 0:
                    self.cond.wait()
                print(self.i)
                self.i += 1
                self.cond.notify()

    def even(self):
        with self.cond:
            while self.i <= self.n:
                while self.i % 2 == 1:
                    self.cond.wait()
                print(self.i)
                self.i += 1
                self.cond.notify()


z = ZeroEvenOdd(4)
ts = [threading.Thread(target=z.odd), threading.Thread(target=z.even)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
