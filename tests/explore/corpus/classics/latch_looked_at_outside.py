import threading


class CountDownLatch:
    def __init__(self, n):
        self.n = n
        self.cv = threading.Condition()

    def count_down(self):
        with self.cv:
            self.n -= 1
            if self.n <= 0:
                self.cv.notify_all()

    def wait(self):
        if self.n > 0:
            with self.cv:
                self.cv.wait()


latch = CountDownLatch(3)
names = []


def runner(i):
    names.append(i)
    latch.count_down()


for i in range(3):
    threading.Thread(target=runner, args=(i,)).start()
latch.wait()
print("all", len(names))
