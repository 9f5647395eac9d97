import threading


class CountDownLatch:
    def __init__(self, count):
        self.count = count
        self.done = threading.Event()

    def count_down(self):
        self.count -= 1
        if self.count == 0:
            self.done.set()

    def wait(self):
        self.done.wait()


latch = CountDownLatch(2)


def work(i):
    print("job", i)
    latch.count_down()


for i in range(2):
    threading.Thread(target=work, args=(i,)).start()
latch.wait()
print("all jobs done")
