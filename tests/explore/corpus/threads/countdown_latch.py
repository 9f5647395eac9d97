import threading


class CountDownLatch:
    def __init__(self, count):
        self.count = count
        self.cond = threading.Condition()

    def count_down(self):
        with self.cond:
            self.count -= 1
            if self.count <= 0:
                self.cond.notify_all()

    def wait(self):
        with self.cond:
            while self.count > 0:
                self.cond.wait()


latch = CountDownLatch(3)
results = []


def work(i):
    results.append(i * i)
    latch.count_down()


for i in range(3):
    threading.Thread(target=work, args=(i,)).start()
latch.wait()
print(sorted(results))
