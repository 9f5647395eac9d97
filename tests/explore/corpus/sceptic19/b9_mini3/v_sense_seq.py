import threading


class SenseBarrier:
    def __init__(self, n):
        self.n = n
        self.count = n
        self.sense = False
        self.cond = threading.Condition()

    def wait(self):
        with self.cond:
            my_sense = not self.sense
            self.count -= 1
            if self.count == 0:
                self.count = self.n
                self.sense = my_sense
                self.cond.notify_all()
            else:
                while self.sense != my_sense:
                    self.cond.wait()


b = SenseBarrier(2)


def work():
    b.wait()
    b.wait()


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print("ok")
