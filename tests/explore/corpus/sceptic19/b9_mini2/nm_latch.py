import threading


class Latch:
    def __init__(self, n):
        self.count = n
        self.cond = threading.Condition()

    def count_down(self):
        with self.cond:
            self.count -= 1
            if self.count == 0:
                self.cond.notify_all()

    def wait(self):
        with self.cond:
            while self.count > 0:
                self.cond.wait()


latch = Latch(3)


def work():
    latch.count_down()
    latch.wait()


ts = [threading.Thread(target=work) for _ in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print("ok")
